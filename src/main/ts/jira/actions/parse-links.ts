import { issueIn } from '../../page/issue-address';
import { isSameIssue, type IssueLink, type JiraServer } from './issue-service';

const KEY = /^[A-Za-z][A-Za-z0-9_]*-[1-9]\d*$/;

/** The issue whose address a text consists of; null where it is none of these servers'. Of servers one below the other, the nearer. */
export function linkIn(text: string, sites: readonly JiraServer[]): IssueLink | null {
  const links = [...sites]
    .sort((one, other) => other.url.length - one.url.length)
    .map(({ id, url }) => ({ server: id, key: issueIn(text, url) }));
  const { server, key } = links.find((link) => link.key !== null) ?? {};
  return server === undefined || key === undefined || key === null ? null : { server, key };
}

/**
 * The issues that a text names by keys and addresses alone, side by side; none where anything else stands there too.
 *
 * @param here the server that keys are of
 */
export function linksIn(text: string, sites: readonly JiraServer[], here: JiraServer): readonly IssueLink[] {
  const shared = linkIn(text, sites);
  if (shared !== null) {
    return [shared];
  }
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const links = words.map((word) => (KEY.test(word) ? { server: here.id, key: word.toUpperCase() } : linkIn(word, sites)));
  const known = links.filter((link) => link !== null);
  return known.length < links.length ? [] : known.filter((link, index) => known.findIndex((other) => isSameIssue(other, link)) === index);
}
