import { around } from '../../page/dom';
import { markup } from '../../page/markup';
import { button, type Editing, type Feature } from '../feature';
import type { Kind, Target } from '../ops';
import { cellAround, targetOf } from '../places';
import { SidePanel } from './side-panel';

/** The kinds of things that the server draws a panel for. */
const KINDS: readonly Kind[] = ['map', 'card'];

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
  map.root.addEventListener('dblclick', (event) => {
    const card = around(event, markup.card);
    if (editing.isOn && card !== null && around(event, `${markup.text}, button, a, .journey-map-field, .journey-map-details`) === null) {
      open(card);
    }
  });
  map.root.addEventListener('focusin', ({ target }) => {
    const next = editing.isOn && side.isOpen && target instanceof Element && !side.has(target) ? detailed(editing, target) : null;
    if (next !== null && next.kind !== 'map') {
      side.follow(next);
    }
  });
  return {
    commands: [
      { name: 'panel', label: AJS.I18n.getText('journeymaps.panel.open'), key: 'Alt+Enter', run: open },
      button('panel-close', () => side.close()),
      button('panel-add', (from) => side.add(from)),
      button('panel-remove', (from) => side.remove(from)),
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
    drawn: () => {
      side.stay();
    },
    told: () => {
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
  const cards = cellAround(from) === null ? [] : [...(from.closest(markup.cell)?.querySelectorAll<HTMLElement>(markup.card) ?? [])];
  const id = cards.length === 1 ? cards[0]?.dataset.cardId : undefined;
  return id === undefined ? null : { kind: 'card', id };
}
