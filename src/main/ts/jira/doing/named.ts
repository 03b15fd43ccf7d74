import { same } from './results';
import type { Link, Site } from './service';

const KEY = /^[A-Za-z][A-Za-z0-9_]*-[1-9]\d*$/;
const PAGE = /\/browse\/([A-Za-z][A-Za-z0-9_]*-\d+)\/?(?:[?#]|$)/;

/** The issue whose page an address leads to; null where it is none of these servers'. */
export function linkIn(text: string, sites: readonly Site[]): Link | null {
  const key = PAGE.exec(text)?.[1]?.toUpperCase();
  const address = URL.canParse(text) ? new URL(text).href : '';
  const site = sites.find(({ url }) => URL.canParse(url) && address.startsWith(`${new URL(url).href.replace(/\/$/, '')}/browse/`));
  return site === undefined || key === undefined ? null : { server: site.id, key };
}

/**
 * The issues that a text names by keys and addresses alone, side by side; none where anything else stands there too.
 *
 * @param here the server that keys are of
 */
export function linksIn(text: string, sites: readonly Site[], here: Site): readonly Link[] {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const links = words.map((word) => (KEY.test(word) ? { server: here.id, key: word.toUpperCase() } : linkIn(word, sites)));
  const known = links.filter((link) => link !== null);
  return known.length < links.length ? [] : known.filter((link, index) => known.findIndex((other) => same(other, link)) === index);
}
