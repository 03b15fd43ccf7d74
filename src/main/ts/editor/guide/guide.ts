import { bringIntoView } from '../../page/in-view';
import { markup } from '../../page/markup';
import { button, type Editing, type Feature } from '../feature';
import { gridOf } from '../grid/grid';
import { isClosed, rememberClosed } from './memory';
import { Panel } from './panel';
import { GUIDE, type GuideStep } from './steps';

/**
 * Five steps to a map that is of use, for those who edit their first: a panel that says what to do now and leads there. It
 * comes by itself until somebody closes it, and by a button after that.
 */
export function guide(editing: Editing): Feature {
  const { map } = editing;
  let open = false;
  let panel: Panel | null = null;
  const show = (): void => {
    panel ??= new Panel(map);
    panel.showIn(map.ours('.journey-map-edit-bar'));
  };
  const close = (): void => {
    open = false;
    rememberClosed(true);
    panel?.remove();
    map.one('[data-action="guide"]')?.focus();
  };
  return {
    commands: [
      button('guide', () => {
        if (open) {
          close();
        } else {
          open = true;
          rememberClosed(false);
          show();
          panel?.focus();
        }
        return true;
      }),
      button('guide-close', () => {
        close();
        return true;
      }),
      button('guide-go', () => {
        go(editing, panel?.current ?? GUIDE[0]);
        return true;
      }),
    ],
    started: () => {
      open = !isClosed();
    },
    drawn: () => {
      if (open) {
        show();
      }
    },
    ended: () => {
      panel?.remove();
      panel = null;
    },
  };
}

function go(editing: Editing, step: GuideStep | undefined): void {
  const to = step?.way(editing) ?? null;
  to?.scrollIntoView({ block: 'center', inline: 'center' });
  if (to?.matches(markup.cell) === true) {
    gridOf(editing.map).focus(to);
  } else {
    to?.focus({ preventScroll: true });
  }
  if (to !== null) {
    bringIntoView(to);
  }
}
