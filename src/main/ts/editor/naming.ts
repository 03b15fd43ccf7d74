import { one } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { button, type Editing, type Feature } from './feature';
import { isCurve } from './lane-types';
import { type Edit, newId, type Place, type Target } from './ops';
import { cell, cellAround, element, targetOf } from './places';
import { ask, type Question } from './typing';

const LIMIT = { title: 255, text: 10_000 };

export function naming(editing: Editing): Feature {
  const { map } = editing;
  const send = (edit: Edit): unknown => editing.apply(edit);
  return {
    commands: [
      {
        name: 'rename',
        label: AJS.I18n.getText('journeymaps.editor.rename'),
        key: 'F2',
        run: (from) => {
          const target = targetOf(map, from);
          return target !== null && rename(map, target, send);
        },
      },
      {
        name: 'add-card',
        label: AJS.I18n.getText('journeymaps.editor.add-card'),
        key: 'n',
        run: (from) => {
          const place = cellAround(from);
          return place !== null && addCard(map, place, send);
        },
      },
      button('rename-map', () => rename(map, { kind: 'map', id: map.id }, send)),
    ],
  };
}

/** Writing a title or a card where it stands. */
export function rename(map: MapOnPage, target: Target, send: (edit: Edit) => unknown): boolean {
  const at = element(map, target);
  if (at === null) {
    return false;
  }
  const card = target.kind === 'card';
  const emotion = emotionOf(at);
  const name = one(at, card ? markup.text : markup.name);
  const question: Question = {
    at,
    label: card ? AJS.I18n.getText('journeymaps.editor.card-text') : AJS.I18n.getText('journeymaps.editor.title'),
    text: name === null ? '' : plain(name),
    line: !card,
    limit: card ? LIMIT.text : LIMIT.title,
    ...(card ? { emotion } : {}),
  };
  ask(question, (written) => {
    if (written !== null) {
      const fields = {
        ...(written.text === question.text ? {} : { [card ? 'text' : 'title']: written.text }),
        ...(emotion === undefined || written.emotion === emotion ? {} : { 'emotion.value': written.emotion }),
      };
      send({ ops: [{ op: 'set', ...target, fields }], done: AJS.I18n.getText('journeymaps.editor.saved') });
    }
    at.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  });
  return true;
}

/** A new card, once something is written. */
export function addCard(map: MapOnPage, place: Place, send: (edit: Edit) => unknown): boolean {
  const at = 'lane' in place ? cell(map, place.lane, place.step) : null;
  if (at === null) {
    return false;
  }
  const curve = isCurve(at.closest<HTMLElement>(markup.row)?.dataset.laneType);
  const label = AJS.I18n.getText('journeymaps.editor.card-text');
  ask({ at, label, text: '', line: false, limit: LIMIT.text, emotion: curve ? null : undefined }, (written) => {
    if (written !== null) {
      const fields = {
        ...(written.text === '' ? {} : { text: written.text }),
        ...(written.emotion === null ? {} : { emotion: { value: written.emotion } }),
      };
      send({ ops: [{ op: 'add', kind: 'card', id: newId(), in: place, fields }], done: AJS.I18n.getText('journeymaps.editor.added') });
    }
    at.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  });
  return true;
}

/** What a card of a curve has as its value; undefined for other cards. */
function emotionOf(card: HTMLElement): number | null | undefined {
  if (!isCurve(card.closest<HTMLElement>(markup.row)?.dataset.laneType)) {
    return undefined;
  }
  const value = card.dataset.emotion;
  return value === undefined || value === '' ? null : Number(value);
}

/** The words as they were written, line breaks too. */
function plain(element: HTMLElement): string {
  return element.textContent.trim();
}
