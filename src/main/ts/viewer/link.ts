import type { Command } from '../page/commands';
import { mapsIn } from '../page/validate';
import { expandAround } from '../page/containers';
import { dataSelector, one } from '../page/dom';
import { SHOW_CARD } from '../page/events';
import { bringIntoView } from '../page/scroll-into-view';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { getHtml } from '../page/rest';
import { isShown } from '../page/visibility';
import { UserMessageError } from '../page/errors';
import { openDetails } from './details';
import { unfilter } from './filter';
import { unfoldAround } from './fold';
import { tellFailure } from './views';

/** A closed container is given three seconds to open. */
const TRIES = 60;
const PAUSE = 50;

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

/** Shows the card of the page's address, if this map is the first that has it; where no map shows it, in its view of the map. */
export function openLinked(map: MapOnPage): void {
  const id = HASH.exec(location.hash)?.[1]?.toLowerCase();
  const card =
    id === undefined
      ? null
      : (mapsIn(document)
          .map((root) => one(root, dataSelector('card-id', id)))
          .find((found) => found !== null) ?? null);
  if (card !== null && map.root.contains(card)) {
    show(map, card);
  } else if (card === null && id !== undefined && map.view !== 'map') {
    revealOwn(map, id).catch((error: unknown) => {
      tellFailure(map, error);
    });
  }
}

/** A map that does not have the card stays in its view. */
async function revealOwn(map: MapOnPage, id: string): Promise<void> {
  const html = await getHtml(map.address(['html'], { ...map.parameters(), view: 'map' }));
  if (html.includes(`data-card-id="${id}"`)) {
    await reveal(map, id);
  }
}

/** A view that does not have it gives way to the map. */
async function reveal(map: MapOnPage, id: string): Promise<void> {
  const find = (): HTMLElement | null => map.one(`li${dataSelector('card-id', id)}`);
  if (find() === null && map.view !== 'map') {
    await map.reload('map');
  }
  const card = find();
  if (card === null) {
    throw new UserMessageError(AJS.I18n.getText('journeymaps.jira.card-not-shown'));
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
  void opened(card).then(() => {
    lead(map, card);
  });
}

/** Opens what is closed around it, and waits until it has its place: what answers may slide open, or come later than this script. */
async function opened(card: HTMLElement): Promise<void> {
  let before: number | null = null;
  for (let i = isShown(card) ? TRIES : 0; i < TRIES; i++) {
    expandAround(card);
    await new Promise((done) => setTimeout(done, PAUSE));
    const place = isShown(card) ? placeOf(card) : null;
    i = place !== null && place === before ? TRIES : i;
    before = place;
  }
}

/** From the head of the page. */
function placeOf(card: HTMLElement): number {
  return card.getBoundingClientRect().top + scrollY;
}

function lead(map: MapOnPage, card: HTMLElement): void {
  card.scrollIntoView({ block: 'center', inline: 'center' });
  bringIntoView(card);
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
    tellFailure(map, new UserMessageError(AJS.I18n.getText('journeymaps.ui.link-in-address'), { cause: error }));
  }
}
