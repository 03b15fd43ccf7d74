import type { Command } from '../page/commands';
import { all, one } from '../page/dom';
import { bringIntoView } from '../page/scroll-into-view';
import { focusableAround } from '../page/table-cells';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { isShown, onShown } from '../page/visibility';
import { type GridStep, STEPS_BY_KEY } from '../page/grid-navigation';
import { openDetails } from './details';
import { type ReadingOrder, listOrder, tableOrder } from './reading-order';

/** What can be pressed on a card or in a head. */
const CONTROLS = ':is(a[href], button):not([popover] *)';
const ALL_CONTROLS = `${markup.body} :is(th, ${markup.card}) ${CONTROLS}:not([tabindex="-1"])`;

const LABELS: Readonly<Record<string, string>> = {
  ArrowUp: AJS.I18n.getText('journeymaps.grid.up'),
  ArrowDown: AJS.I18n.getText('journeymaps.grid.down'),
  ArrowLeft: AJS.I18n.getText('journeymaps.grid.left'),
  ArrowRight: AJS.I18n.getText('journeymaps.grid.right'),
  PageUp: AJS.I18n.getText('journeymaps.read.page-up'),
  PageDown: AJS.I18n.getText('journeymaps.read.page-down'),
};

/**
 * A map has hundreds of cards, and one stop for the Tab key: from there arrow keys lead on. Of what can be pressed, Tab reaches
 * what stands on the card that has the focus. A reader's table stays a table: screen readers find every button in it as before.
 * While the map is edited, its grid sees to that.
 */
export function roving(map: MapOnPage): Command[] {
  let current: HTMLElement | null = null;
  const readingOrder = (): ReadingOrder => (map.one(markup.table) === null ? listOrder(map) : tableOrder(map));
  const isOn = (): boolean => !map.root.hasAttribute('data-editing');
  const rove = (thing: HTMLElement | null): void => {
    if (current !== null && current !== thing) {
      mark(current, false);
    }
    current = thing;
    if (thing !== null) {
      mark(thing, true);
    }
  };
  const renew = (): void => {
    if (isOn()) {
      const again = current && map.one(nameOf(current));
      rove(again !== null && isShown(again) ? again : readingOrder().first());
      map.one(markup.scroller)?.setAttribute('tabindex', current === null ? '0' : '-1');
      for (const control of map.all(ALL_CONTROLS)) {
        if (current?.contains(control) !== true) {
          control.tabIndex = -1;
        }
      }
    }
  };
  map.root.addEventListener('focusin', ({ target }) => {
    const thing = isOn() ? thingOf(map, target) : null;
    if (thing !== null) {
      rove(thing);
    }
  });
  map.onDrawn(renew);
  onShown(map.root, renew);
  watch(map, renew);
  renew();
  const go = (to: HTMLElement | null): true => {
    if (to !== null) {
      rove(to);
      const stop = stopOf(to);
      stop.focus({ preventScroll: true });
      bringIntoView(stop);
    }
    return true;
  };
  const on = (key: string, label: string, to: (at: ReadingOrder, thing: HTMLElement) => HTMLElement | null): Command => ({
    name: `read-${key}`,
    label,
    key,
    topic: 'go',
    isAvailable: isOn,
    run: (from) => {
      const thing = thingOf(map, from);
      return thing !== null && go(to(readingOrder(), thing));
    },
  });
  return [
    ...Object.entries(STEPS_BY_KEY).map(([key, step]) => on(key, LABELS[key] ?? '', (at, thing) => at.next(thing, along(map.root, step)))),
    on('Home', AJS.I18n.getText('journeymaps.grid.home'), (at, thing) => at.end(thing, false)),
    on('End', AJS.I18n.getText('journeymaps.grid.end'), (at, thing) => at.end(thing, true)),
    on('Mod+Home', AJS.I18n.getText('journeymaps.grid.first'), (at) => at.corner(false)),
    on('Mod+End', AJS.I18n.getText('journeymaps.grid.last'), (at) => at.corner(true)),
    {
      name: 'read-open',
      label: AJS.I18n.getText('journeymaps.read.open'),
      key: 'Enter',
      topic: 'go',
      isAvailable: isOn,
      run: (from) => from.matches(markup.card) && openDetails(map, from),
    },
  ];
}

/** What comes with issues, comments and votes is shared out as it comes; so is the map when the filter or somebody's editing changed it. */
function watch(map: MapOnPage, renew: () => void): void {
  new MutationObserver((changes) => {
    const table = map.one(markup.body);
    if (changes.some(({ type, target }) => type === 'attributes' || (table !== null && table !== target && table.contains(target)))) {
      renew();
    }
  }).observe(map.root, { childList: true, subtree: true, attributeFilter: ['data-editing', 'data-filtered', 'data-folded'] });
}

/** Whether it can be reached by Tab, with what is on it. What can be pressed stays within reach of a pointer and of screen readers. */
function mark(thing: HTMLElement, can: boolean): void {
  const stop = stopOf(thing);
  for (const control of [stop, ...all(thing, CONTROLS)]) {
    if (can) {
      control.tabIndex = 0;
    } else if (control === thing) {
      control.removeAttribute('tabindex');
    } else {
      control.tabIndex = -1;
    }
  }
}

/** The card or head that something is in; not in what stands behind a card. */
function thingOf(map: MapOnPage, target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof HTMLElement) || target.closest('[popover], dialog') !== null) {
    return null;
  }
  const thing = focusableAround(map, target);
  return thing?.matches('td') === false ? thing : target.closest<HTMLElement>(`${markup.body} ${markup.card}`);
}

/** What takes the focus for a thing: a head that folds has a button for that. */
function stopOf(thing: HTMLElement): HTMLElement {
  return (thing.matches('th') ? one(thing, '.journey-map-fold') : null) ?? thing;
}

/** Finds it again when it was drawn anew. */
function nameOf(thing: HTMLElement): string {
  const name = (element: HTMLElement | null): string =>
    Object.entries(element?.dataset ?? {})
      .filter(([key]) => /^(?:card|step|stage|lane)Id$/.test(key))
      .map(([key, value = '']) => `[data-${key.replace('Id', '-id')}="${CSS.escape(value)}"]`)
      .join('');
  return thing.matches('[scope="row"]') ? `tr${name(thing.parentElement)} > th` : `${thing.localName}${name(thing)}`;
}

/** Left and right are on the page what the text's direction makes of them. */
function along(root: HTMLElement, [down, right]: GridStep): GridStep {
  return getComputedStyle(root).direction === 'rtl' ? [down, -right] : [down, right];
}
