import { Idiomorph } from 'idiomorph';
import { all } from '../page/dom';

/** What scripts put into a drawing: the server knows nothing of it, so its absence there says nothing. */
const OURS =
  '[data-editor], .journey-map-field, .journey-map-edit-bar, .journey-map-live, .journey-map-menu, .journey-map-menu-button, ' +
  '.journey-map-add, .journey-map-dialog, .journey-map-filter';
const OUR_ATTRIBUTES =
  /^(?:id|role|tabindex|contenteditable|draggable|spellcheck|data-(?:writing|editor.*|selected|other)|aria-(?:selected|readonly|rowindex|colindex|rowcount|colcount|multiselectable|describedby|current|activedescendant|busy|grabbed|pressed))$/;
const THINGS = '[data-card-id], [data-step-id], [data-stage-id], [data-lane-id], [data-slot]';
const KEYS = ['cardId', 'stepId', 'stageId', 'laneId', 'slot'] as const;
const MARK = 'journey-map-morph-';

/**
 * Makes a drawn element what a fresh drawing of it is, changing only what differs: so focus, selection, scrolling and what is
 * being typed stay where they are, and so does what scripts have added.
 *
 * @param how `children` leaves the element itself as it is
 */
export function morph(old: Element, fresh: Element, how: 'self' | 'children' = 'self'): void {
  const within = old.parentElement ?? old;
  markOurs(old);
  markDrawn(old);
  markDrawn(fresh);
  try {
    void Idiomorph.morph(old, how === 'self' ? fresh : [...fresh.childNodes], {
      morphStyle: how === 'self' ? 'outerHTML' : 'innerHTML',
      restoreFocus: false,
      callbacks: { beforeNodeRemoved: mayGo, beforeAttributeUpdated: mayChange },
    });
  } finally {
    for (const marked of all(within, `[id^="${MARK}"]`)) {
      marked.removeAttribute('id');
    }
  }
}

/** With a name of its own, none of ours is taken for a drawn element of the same kind. */
function markOurs(old: Element): void {
  all(old, OURS).forEach((element, index) => {
    element.id ||= `${MARK}ours-${String(index)}`;
  });
}

/** Drawings have no ids, since a map may stand on a page twice; for the moment of comparing, things are named by what they are. */
function markDrawn(drawn: Element): void {
  const seen = new Map<string, number>();
  for (const element of [drawn, ...drawn.querySelectorAll(THINGS)]) {
    if (element instanceof HTMLElement && element.id === '') {
      const name = MARK + [element.localName, ...KEYS.map((key) => element.dataset[key] ?? '')].join('-');
      const times = seen.get(name) ?? 0;
      seen.set(name, times + 1);
      element.id = times === 0 ? name : `${name}-${String(times)}`;
    }
  }
}

/** A thing that somebody writes in stays until they are done, even when others have removed it; so does a card that is not sent. */
function mayGo(node: Node): boolean {
  return (
    !(node instanceof Element) ||
    !(node.matches(OURS) || node.matches('[data-waiting="new"]') || node.querySelector('.journey-map-field') !== null)
  );
}

function mayChange(name: string, _: Element, change: 'update' | 'remove'): boolean {
  return change === 'update' || !OUR_ATTRIBUTES.test(name);
}
