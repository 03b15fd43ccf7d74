import { markup } from '../../page/markup';
import { GRIPS } from '../curve/grips';
import { pointDrag } from '../curve/point';
import type { Editing, Feature } from '../feature';
import { gridOf } from '../grid/grid';
import { moveTo } from '../moves';
import { nameOf } from '../names';
import { element, targetOf } from '../places';
import { meant } from '../selected';
import { type Drag, Gestures, type Grip } from './gesture';
import { isAhead, place } from './placing';
import { EdgeScrolling } from './scroll';
import { Shown } from './shown';
import { type Landing, landing } from './spots';

const HEAD = `${markup.row} > th`;

/** Cards, steps, stages and lanes go where they are dragged, by themselves or by a handle of theirs; points of a curve up and down. */
export function dragging(editing: Editing): Feature {
  const { map } = editing;
  const edges = new EdgeScrolling(map);
  const grip: Grip = {
    selector: `${markup.table} :is(${markup.card}, ${markup.stage}, ${markup.step}, ${HEAD}), [data-handle]`,
    start: (thing) => {
      edges.start();
      return dragOf(editing, thing);
    },
  };
  const point: Grip = { selector: GRIPS, start: (thing) => pointDrag(map, thing, (edit) => editing.apply(edit)) };
  const gestures = new Gestures(map.root, [point, grip], (at) => edges.step(at));
  return {
    started: () => {
      gestures.attach();
    },
    drawn: () => {
      gestures.drawn();
    },
    told: () => {
      if (editing.saving.state === 'saved' && isAhead(map)) {
        void map.reload();
      }
    },
    ended: () => {
      gestures.detach();
    },
    holds: () => gestures.isDragging,
  };
}

function dragOf(editing: Editing, from: Element): Drag | null {
  const { map } = editing;
  const target = targetOf(map, from);
  if (target === null || target.kind === 'map') {
    return null;
  }
  const things = meant(map, target);
  const shown = new Shown(map, nameOf(map, target), things.length);
  let to: Landing | null = null;
  for (const thing of things) {
    element(map, thing)?.toggleAttribute('data-dragged', true);
  }
  const end = (): void => {
    shown.remove();
    for (const dragged of map.all('[data-dragged]')) {
      dragged.removeAttribute('data-dragged');
    }
  };
  return {
    move: (at) => {
      to = landing(map, things, at);
      shown.move(at, to);
    },
    drop: () => {
      end();
      const edit = to && moveTo(map, things, to.spot);
      if (to !== null && edit !== null) {
        place(map, things, to.spot);
        gridOf(map).focus(element(map, target));
        editing.apply(edit);
      }
    },
    cancel: () => {
      end();
      map.say(AJS.I18n.getText('journeymaps.drag.cancelled'));
    },
  };
}
