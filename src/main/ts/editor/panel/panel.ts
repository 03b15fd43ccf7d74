import { closestTarget } from '../../page/dom';
import { markup } from '../../page/markup';
import { buttonCommand, type Editing, type Feature } from '../feature';
import type { Kind, Target } from '../ops';
import { cellPlaceAround, targetOf } from '../drawing';
import { SidePanel } from './side-panel';

/** The kinds of things that the server draws a panel for. */
const KINDS: readonly Kind[] = ['map', 'persona', 'stage', 'step', 'lane', 'card'];

/** What a card shows that is no text to be written where it stands: a double click there is for all of the card. */
const DRAWN_PARTS = [
  '.journey-map-figure',
  '.journey-map-spark',
  '.journey-map-honest',
  '.journey-map-place',
  '.journey-map-value',
  '.journey-map-word',
  '.journey-map-score',
  'img',
]
  .map((part) => `${markup.card} > ${part}`)
  .join(', ');

/** Every field of a thing, beside the map. */
export function panel(editing: Editing): Feature {
  const { map } = editing;
  const side = new SidePanel(editing);
  const open = (from: Element): boolean => {
    const target = detailed(editing, from);
    if (target !== null) {
      side.open(target);
    }
    return target !== null;
  };
  map.root.addEventListener(
    'dblclick',
    (event) => {
      const drawn = editing.isOn ? closestTarget(event, DRAWN_PARTS) : null;
      if (drawn !== null && open(drawn)) {
        event.stopPropagation();
      }
    },
    { capture: true },
  );
  map.root.addEventListener('focusin', ({ target }) => {
    const next = editing.isOn && side.isOpen && target instanceof Element && !side.has(target) ? detailed(editing, target) : null;
    if (next !== null && next.kind !== 'map') {
      side.follow(next);
    }
  });
  return {
    commands: [
      { name: 'panel', label: AJS.I18n.getText('journeymaps.panel.open'), key: 'Alt+Enter', run: open },
      buttonCommand('panel-close', () => side.close()),
      buttonCommand('panel-add', (from) => side.add(from)),
      buttonCommand('panel-remove', (from) => side.remove(from)),
      buttonCommand('panel-choose', (from) => side.picture.choose(from)),
      buttonCommand('panel-pick', (from) => side.picture.pick(from)),
      buttonCommand('panel-no-picture', (from) => side.picture.remove(from)),
    ],
    actions: [
      {
        name: 'open-panel',
        label: AJS.I18n.getText('journeymaps.panel.open-menu'),
        kinds: KINDS,
        run: (target) => {
          side.open(target);
        },
      },
    ],
    redrawn: () => {
      side.stay();
    },
    stateChanged: () => {
      side.refreshSoon();
    },
    ended: () => {
      side.close();
    },
  };
}

/** What there is a panel for: the thing there, or the only card of the cell there. */
function detailed({ map }: Editing, from: Element): Target | null {
  const target = targetOf(map, from);
  if (target !== null && KINDS.includes(target.kind)) {
    return target;
  }
  const cards = cellPlaceAround(from) === null ? [] : [...(from.closest(markup.cell)?.querySelectorAll<HTMLElement>(markup.card) ?? [])];
  const id = cards.length === 1 ? cards[0]?.dataset.cardId : undefined;
  return id === undefined ? null : { kind: 'card', id };
}
