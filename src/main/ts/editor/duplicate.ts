import type { MapOnPage } from '../page/map-on-page';
import { getJson } from '../page/rest';
import { fill } from '../page/text';
import { messageOf } from '../page/errors';
import { copiedFields, type Thing } from './copied-fields';
import type { Editing, Feature } from './feature';
import { nameOf } from './names';
import { type Edit, newId, type Op, type Target } from './ops';
import { stageOf } from './drawing';
import { selectionOr } from './selection-or';

type Card = Thing & { readonly lane: string; readonly step: string };

interface Document {
  readonly stages?: readonly { readonly steps?: readonly Thing[] }[];
  readonly lanes?: readonly Thing[];
  readonly cards?: readonly Card[];
}

/** A second one of a card, or of a step or lane with all its cards, right behind it. The drawing does not say everything: the map is asked. */
export function duplicating(editing: Editing): Feature {
  const { map } = editing;
  return {
    actions: [
      {
        name: 'duplicate',
        label: AJS.I18n.getText('journeymaps.menu.duplicate'),
        kinds: ['card', 'step', 'lane'],
        group: 'add',
        run: (target) => {
          getJson<Document>(map.address()).then(
            (document) => {
              const ops = selectionOr(map, target).flatMap((thing) => copies(map, document ?? {}, thing));
              if (ops.length > 0) {
                editing.apply(edit(map, target, ops));
              }
            },
            (error: unknown) => {
              map.say(messageOf(error));
            },
          );
        },
      },
    ],
  };
}

function edit(map: MapOnPage, target: Target, ops: readonly Op[]): Edit {
  return { ops, done: fill(AJS.I18n.getText('journeymaps.menu.duplicated'), nameOf(map, target)) };
}

/** None for what the server does not have yet. */
function copies(map: MapOnPage, { stages = [], lanes = [], cards = [] }: Document, { kind, id }: Target): Op[] {
  const copy = newId();
  if (kind === 'card') {
    return cards.filter((card) => card.id === id).map((card) => cardCopy(card, card, id));
  }
  const original = (kind === 'lane' ? lanes : stages.flatMap(({ steps = [] }) => steps)).find((thing) => thing.id === id);
  const place = kind === 'step' ? { in: { stage: stageOf(map, id) } } : {};
  return original === undefined
    ? []
    : [
        { op: 'add', kind, id: copy, ...place, after: id, fields: copiedFields(original) },
        ...cards.filter((card) => card[kind as 'lane' | 'step'] === id).map((card) => cardCopy(card, { ...card, [kind]: copy })),
      ];
}

/** @param after absent is last */
function cardCopy(card: Card, { lane, step }: Card, after?: string): Op {
  const place = { in: { lane, step }, ...(after === undefined ? {} : { after }) };
  return { op: 'add', kind: 'card', id: newId(), ...place, fields: copiedFields(card) };
}
