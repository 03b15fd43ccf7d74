import { bringIntoView } from '../../page/scroll-into-view';
import { markup } from '../../page/markup';
import { buttonCommand, type Editing, type Feature } from '../feature';
import { gridOf } from '../grid/grid';
import { isClosed, rememberClosed } from './closed';
import { GuidePanel } from './panel';
import { GUIDE, type GuideStep } from './steps';

/**
 * Five steps to a map that is of use, for those who edit their first: a panel that says what to do now and leads there. It
 * comes by itself until somebody closes it, and by a button after that.
 */
export function guide(editing: Editing): Feature {
  const { map } = editing;
  let open = false;
  let panel: GuidePanel | null = null;
  const show = (): void => {
    panel ??= new GuidePanel(map);
    panel.showIn(map.ours(markup.editBar));
  };
  const close = (): void => {
    open = false;
    rememberClosed(true);
    panel?.remove();
    map.one('[data-action="guide"]')?.focus();
  };
  return {
    commands: [
      buttonCommand('guide', () => {
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
      buttonCommand('guide-close', () => {
        close();
        return true;
      }),
      buttonCommand('guide-go', () => {
        go(editing, panel?.current ?? GUIDE[0]);
        return true;
      }),
    ],
    started: () => {
      open = !isClosed();
    },
    redrawn: () => {
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
  const to = step?.controlToUse(editing) ?? null;
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
