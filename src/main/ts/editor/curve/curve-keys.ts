import type { MapOnPage } from '../../page/map-on-page';
import { markup } from '../../page/markup';
import type { Editing, Feature } from '../feature';
import { isCurve } from '../lane-types';
import type { Target } from '../ops';
import { elementOf, targetOf } from '../drawing';
import { addGrips, removeGrips } from './grips';
import { emotionEdit, MAX_EMOTION, rounded } from './emotion-edit';

/** The values of a curve: by keys and in the menu, as by dragging its points. */
export function curveKeys(editing: Editing): Feature {
  const { map } = editing;
  const ways = [
    { name: 'emotion-up', label: AJS.I18n.getText('journeymaps.drag.emotion-up'), key: 'Alt+PageUp', by: 0.5 },
    { name: 'emotion-down', label: AJS.I18n.getText('journeymaps.drag.emotion-down'), key: 'Alt+PageDown', by: -0.5 },
  ];
  return {
    commands: ways.map(({ by, ...command }) => ({ ...command, run: (from) => shift(editing, targetOf(map, from), by) })),
    actions: ways.map(({ by, ...action }) => ({
      ...action,
      kinds: ['card'],
      group: 'mark',
      applies: (target) => shifted(map, target, by) !== null,
      run: (target) => {
        shift(editing, target, by);
      },
    })),
    redrawn: () => {
      addGrips(map);
    },
    ended: () => {
      removeGrips(map);
    },
  };
}

function shift(editing: Editing, target: Target | null, by: number): boolean {
  const { map } = editing;
  const value = target === null ? null : shifted(map, target, by);
  const card = target && elementOf(map, target);
  if (target === null || value === null || card === null) {
    return false;
  }
  // The next press goes on from here, however long the server takes.
  card.dataset.emotion = String(value);
  return editing.apply(emotionEdit(map, target.id, 'during', value));
}

/** Null where it is no card of a curve, or at the end of the scale. */
function shifted(map: MapOnPage, target: Target, by: number): number | null {
  const card = target.kind === 'card' ? elementOf(map, target) : null;
  if (card === null || !isCurve(card.closest<HTMLElement>(markup.row)?.dataset.laneType)) {
    return null;
  }
  const now = Number(card.dataset.emotion ?? 0);
  return Math.abs(now + by) > MAX_EMOTION && Math.abs(now) >= MAX_EMOTION ? null : rounded(now + by, 0.1);
}
