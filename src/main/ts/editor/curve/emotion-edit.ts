import type { MapOnPage } from '../../page/map-on-page';
import { fill } from '../../page/text';
import { nameOf } from '../names';
import type { Edit } from '../ops';
import { elementOf, placeOf } from '../drawing';

export type Moment = 'before' | 'during' | 'after';

const WORDS: Readonly<Record<Moment, string>> = {
  before: AJS.I18n.getText('journeymaps.drag.emotion-before'),
  during: AJS.I18n.getText('journeymaps.drag.emotion'),
  after: AJS.I18n.getText('journeymaps.drag.emotion-after'),
};

/** How far a card's emotion goes, both ways. */
export const MAX_EMOTION = 2;

/** Another value for a card of a curve. */
export function emotionEdit(map: MapOnPage, card: string, moment: Moment, value: number): Edit {
  const at = elementOf(map, { kind: 'card', id: card });
  const step = nameOf(map, { kind: 'step', id: (at && placeOf(at))?.step ?? '' });
  const field = moment === 'during' ? 'emotion.value' : `emotion.${moment}`;
  return { ops: [{ op: 'set', kind: 'card', id: card, fields: { [field]: value } }], done: fill(WORDS[moment], step, signed(value)) };
}

/** To the nearest multiple, within the scale. */
export function rounded(value: number, to: number): number {
  return Math.max(-MAX_EMOTION, Math.min(MAX_EMOTION, Number((Math.round(value / to) * to).toFixed(1))));
}

/** As the drawing writes it. */
export function signed(value: number): string {
  const sign = value < 0 ? '−' : value > 0 ? '+' : '';
  return sign + Math.abs(value).toLocaleString(document.documentElement.lang || undefined);
}
