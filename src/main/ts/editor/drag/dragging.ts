import { markup } from '../../page/markup';
import { GRIPS } from '../curve/grips';
import { dragPoint } from '../curve/drag-point';
import type { Editing, Feature } from '../feature';
import { gridOf } from '../grid/grid';
import { moveTo } from '../moves';
import { nameOf } from '../names';
import { elementOf, targetOf } from '../drawing';
import { selectionOr } from '../selection-or';
import { type Drag, DragGestures, type DragSource } from './drag-gestures';
import { hasMovedAhead, moveAhead } from './move-ahead';
import { EdgeScrolling } from './edge-scrolling';
import { DragPreview } from './drag-preview';
import { type DropTarget, dropTargetAt } from './drop-target';

const HEAD = `${markup.row} > th`;

/** Cards, steps, stages and lanes go where they are dragged, by themselves or by a handle of theirs; points of a curve up and down. */
export function dragging(editing: Editing): Feature {
  const { map } = editing;
  const edges = new EdgeScrolling(map);
  const grip: DragSource = {
    selector: `${markup.table} :is(${markup.card}, ${markup.stage}, ${markup.step}, ${HEAD}), [data-handle]`,
    start: (thing) => {
      edges.start();
      return dragOf(editing, thing);
    },
  };
  const point: DragSource = { selector: GRIPS, start: (thing) => dragPoint(map, thing, (edit) => editing.apply(edit)) };
  const gestures = new DragGestures(map.root, [point, grip], (at) => edges.step(at));
  return {
    started: () => {
      gestures.attach();
    },
    redrawn: () => {
      gestures.drawn();
    },
    stateChanged: () => {
      if (editing.saving.state === 'saved' && hasMovedAhead(map)) {
        void map.reload();
      }
    },
    ended: () => {
      gestures.detach();
    },
    isBusy: () => gestures.isDragging,
  };
}

function dragOf(editing: Editing, from: Element): Drag | null {
  const { map } = editing;
  const target = targetOf(map, from);
  if (target === null || target.kind === 'map') {
    return null;
  }
  const things = selectionOr(map, target);
  const shown = new DragPreview(map, nameOf(map, target), things.length);
  let to: DropTarget | null = null;
  for (const thing of things) {
    elementOf(map, thing)?.toggleAttribute('data-dragged', true);
  }
  const end = (): void => {
    shown.remove();
    for (const dragged of map.all('[data-dragged]')) {
      dragged.removeAttribute('data-dragged');
    }
  };
  return {
    move: (at) => {
      to = dropTargetAt(map, things, at);
      shown.move(at, to);
    },
    drop: () => {
      end();
      const edit = to && moveTo(map, things, to.position);
      if (to !== null && edit !== null) {
        moveAhead(map, things, to.position);
        gridOf(map).focus(elementOf(map, target));
        editing.apply(edit);
      }
    },
    cancel: () => {
      end();
      map.say(AJS.I18n.getText('journeymaps.drag.cancelled'));
    },
  };
}
