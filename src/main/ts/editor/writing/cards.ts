import { textOf } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { markup } from '../../page/markup';
import { gridOf } from '../grid/grid';
import { adjacentCell } from '../../page/grid-navigation';
import { cardsIn } from '../../page/table-cells';
import { isCurve } from '../lane-types';
import { type Edit, newId, type Target } from '../ops';
import { cell, elementOf, placeOf } from '../drawing';
import { askForText, type TextQuestion, type ExitKey } from '../text-field';
import { parseEmotion, formatEmotion } from './emotion';

export type Send = (edit: Edit) => unknown;

const LIMIT = 10_000;

/** Writing on in a card. Tab goes on with the next step of the lane. */
export function writeCard(map: MapOnPage, id: string, send: Send): boolean {
  const target: Target = { kind: 'card', id };
  const card = elementOf(map, target);
  const place = card && placeOf(card);
  if (card === null || place === null) {
    return false;
  }
  const curve = isInCurve(card);
  const before = { value: curve ? valueOf(card) : null, text: textOf(card) };
  const put = (field: HTMLElement): HTMLElement | null => {
    const at = elementOf(map, target);
    at?.append(field);
    return at;
  };
  return askForText(map, { put, ...asked(curve), text: curve ? formatEmotion(before) : before.text }, (line, way) => {
    if (line !== null) {
      const { value, text } = curve ? parseEmotion(line) : { value: null, text: line };
      const fields = { ...(text === before.text ? {} : { text }), ...(value === before.value ? {} : { 'emotion.value': value }) };
      send({ ops: [{ op: 'set', ...target, fields }], done: AJS.I18n.getText('journeymaps.editor.saved') });
    }
    goOn(map, target, cell(map, place.lane, place.step), way, (beside) => {
      const first = cardsIn(beside)[0]?.dataset.cardId;
      return first === undefined ? newCard(map, beside, undefined, send) : writeCard(map, first, send);
    });
  });
}

/**
 * A new card, once something is written; one that stays empty is none. Enter goes on with another one under it, at once: what
 * is written is sent in its turn.
 *
 * @param after the card it comes after; undefined for the last
 */
export function newCard(map: MapOnPage, at: HTMLElement, after: string | undefined, send: Send, afresh = false): boolean {
  const place = { lane: at.dataset.laneId ?? '', step: at.dataset.stepId ?? '' };
  const curve = isInCurve(at);
  const put = (field: HTMLElement): HTMLElement | null => putAfter(cell(map, place.lane, place.step), after, field);
  return askForText(map, { put, ...asked(curve), text: '', afresh }, (line, way) => {
    const target: Target = { kind: 'card', id: line === null ? (after ?? '') : newId() };
    if (line !== null) {
      const op = { op: 'add', ...target, in: place, ...(after === undefined ? {} : { after }), fields: fieldsOf(line, curve) } as const;
      send({ ops: [op], done: AJS.I18n.getText('journeymaps.editor.added') });
    }
    const here = cell(map, place.lane, place.step);
    if (here !== null && line !== null && way === 'enter' && !curve) {
      newCard(map, here, target.id, send);
    } else {
      goOn(map, target, here, way, (beside) => newCard(map, beside, undefined, send));
    }
  });
}

function goOn(map: MapOnPage, target: Target, at: HTMLElement | null, way: ExitKey, write: (beside: HTMLElement) => boolean): void {
  const beside = at !== null && (way === 'tab' || way === 'back') ? adjacentCell(map, at, way === 'back') : null;
  if (beside !== null && way !== 'away') {
    write(beside);
  } else if (way !== 'away') {
    gridOf(map).focusOn(target, at);
  }
}

/** At its place among the others; it is one of their list there. */
function putAfter(at: HTMLElement | null, after: string | undefined, field: HTMLElement): HTMLElement | null {
  const card = after === undefined || at === null ? null : cardsIn(at).find((c) => c.dataset.cardId === after);
  if (card?.nextElementSibling != null) {
    field.setAttribute('role', 'listitem');
    card.after(field);
  } else {
    field.removeAttribute('role');
    at?.append(field);
  }
  return at;
}

function asked(curve: boolean): Pick<TextQuestion, 'label' | 'line' | 'limit'> {
  const label = curve ? AJS.I18n.getText('journeymaps.grid.feeling') : AJS.I18n.getText('journeymaps.editor.card-text');
  return { label, line: false, limit: LIMIT };
}

/** What somebody wrote, as a card's fields: in a curve a number at its beginning is the value. */
export function fieldsOf(line: string, curve: boolean): Record<string, unknown> {
  const { value, text } = curve ? parseEmotion(line) : { value: null, text: line };
  return { ...(text === '' ? {} : { text }), ...(value === null ? {} : { emotion: { value } }) };
}

export function isInCurve(element: HTMLElement): boolean {
  return isCurve(element.closest<HTMLElement>(markup.row)?.dataset.laneType);
}

function valueOf({ dataset: { emotion } }: HTMLElement): number | null {
  return emotion === undefined || emotion === '' ? null : Number(emotion);
}
