import type { Command } from '../page/commands';
import { maps } from '../page/checked';
import { having, one } from '../page/dom';
import { SHOW_CARD } from '../page/events';
import { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { Told } from '../page/told';
import { openDetails } from './details';
import { unfilter } from './filter';
import { unfoldAround } from './fold';
import { tellFailure } from './views';

const HASH = /^#journey-map-card-([0-9a-fA-F-]{36})$/;

/** A link leads to one card: `#journey-map-card-` and its id. No element has that id: a map may be on a page twice. */
export function linking(map: MapOnPage): Command[] {
  addEventListener('hashchange', () => {
    openLinked(map);
  });
  map.root.addEventListener(SHOW_CARD, (event) => {
    reveal(map, (event as CustomEvent<string>).detail).catch((error: unknown) => {
      tellFailure(map, error);
    });
  });
  return [{ name: 'copy-link', label: null, key: null, run: (button) => copy(map, button) }];
}

/** Shows the card of the page's address, if this map is the first that has it. */
export function openLinked(map: MapOnPage): void {
  const id = HASH.exec(location.hash)?.[1];
  const card = id === undefined ? undefined : maps(document).map((root) => one(root, having('card-id', id))).find((found) => found !== null);
  if (card !== undefined && map.root.contains(card)) {
    show(map, card);
  }
}

/** A view that does not have it gives way to the map. */
async function reveal(map: MapOnPage, id: string): Promise<void> {
  const find = (): HTMLElement | null => map.one(`li${having('card-id', id)}`);
  if (find() === null && map.view !== 'map') {
    await map.reload('map');
  }
  const card = find();
  if (card === null) {
    throw new Told(AJS.I18n.getText('journeymaps.jira.card-not-shown'));
  }
  show(map, card);
}

function show(map: MapOnPage, card: HTMLElement): void {
  unfilter(map);
  unfoldAround(map, card);
  for (const other of document.querySelectorAll('[data-linked]')) {
    other.removeAttribute('data-linked');
  }
  card.setAttribute('data-linked', '');
  card.scrollIntoView({ block: 'center', inline: 'center' });
  if (!openDetails(map, card)) {
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
  }
}

function copy(map: MapOnPage, button: HTMLElement): boolean {
  const card = button.closest<HTMLElement>(markup.card)?.dataset.cardId;
  if (card === undefined) {
    return false;
  }
  const url = new URL(location.href);
  url.hash = `journey-map-card-${card}`;
  void copyText(map, url.href);
  return true;
}

async function copyText(map: MapOnPage, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    map.say(AJS.I18n.getText('journeymaps.ui.link-copied'));
  } catch (error) {
    // No clipboard without https: the address bar has the link then.
    history.replaceState(history.state, '', text);
    tellFailure(map, new Told(AJS.I18n.getText('journeymaps.ui.link-in-address'), { cause: error }));
  }
}
