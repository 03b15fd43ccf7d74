import type { Command } from '../page/commands';
import { DO_ISSUES, ISSUES, type IssueRequest } from '../page/events';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { loadJira } from './issues';
import { tellFailure } from './views';

/** Making, linking and unlinking issues: the script for it is loaded when somebody wants that. */
export function issueActions(map: MapOnPage): Command[] {
  map.root.addEventListener(ISSUES, (event) => {
    pass(map, (event as CustomEvent<IssueRequest>).detail);
  });
  const button = (name: string, wishOf: (from: HTMLElement, cards: readonly string[]) => IssueRequest): Command => ({
    name,
    label: null,
    key: null,
    run: (from) => {
      const cards = cardsFor(from);
      return cards.length > 0 && pass(map, wishOf(from, cards));
    },
  });
  return [
    button('create-issue', (_, cards) => ({ what: 'create', cards })),
    button('link-issue', (_, cards) => ({ what: 'link', cards })),
    button('unlink-issue', ({ dataset: { server = '', issueKey: key = '' } }, cards) => ({ what: 'unlink', cards, server, key })),
  ];
}

/** The card that a button stands in, or names, or whose panel it stands in. */
function cardsFor(from: HTMLElement): string[] {
  const id =
    from.dataset.card ??
    from.closest<HTMLElement>(markup.card)?.dataset.cardId ??
    from.closest<HTMLElement>('[data-kind="card"]')?.dataset.id;
  return id === undefined ? [] : [id];
}

function pass(map: MapOnPage, detail: IssueRequest): true {
  loadJira().then(
    () => map.root.dispatchEvent(new CustomEvent(DO_ISSUES, { bubbles: true, detail })),
    (error: unknown) => {
      tellFailure(map, error);
      if (detail.what === 'pasted') {
        detail.asText();
      }
    },
  );
  return true;
}
