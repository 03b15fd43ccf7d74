import { closestTarget, make, one } from '../page/dom';
import { focusableAround } from '../page/table-cells';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { fill } from '../page/text';
import type { Editing, Feature } from './feature';
import { gridOf } from './grid/grid';
import { nameIn, short } from './names';
import { isWriting } from './text-field';

const HANDLES = '.journey-map-handles';

/**
 * One set of handles for all things: it stands in the one under the mouse, or in the one that has the focus: under a finger they
 * would come between it and what it taps. By keys the same is done without.
 */
export function thingHandles(editing: Editing): Feature {
  const { map } = editing;
  const handles = makeHandles();
  const show = (thing: HTMLElement | null): void => {
    if (editing.isOn && thing !== null && one(handles, '[aria-expanded]') === null && !isWriting(map.root)) {
      put(map, handles, thing);
    }
  };
  const showFocused = (): void => {
    if (isWriting(map.root)) {
      handles.remove();
    }
    show(focusableAround(map, document.activeElement));
  };
  map.root.addEventListener('pointerover', (event) => {
    if (event.buttons === 0 && event.pointerType !== 'touch') {
      show(focusableAround(map, event.target));
    }
  });
  map.root.addEventListener('focusin', showFocused);
  map.root.addEventListener('pointerout', (event) => {
    if (
      closestTarget(event, markup.table) !== null &&
      focusableAround(map, event.relatedTarget) === null &&
      event.pointerType === 'mouse'
    ) {
      showFocused();
    }
  });
  return {
    commands: [
      ...(['ContextMenu', 'Shift+F10'] as const).map((key) => ({
        name: `open-menu-${key}`,
        label: key === 'Shift+F10' ? AJS.I18n.getText('journeymaps.grid.menu') : null,
        key,
        run: (from: HTMLElement) => openMenu(editing, handles, gridOf(map).thingFor(from)),
      })),
      { name: 'open', label: AJS.I18n.getText('journeymaps.grid.open'), key: 'Space', run: (from) => open(gridOf(map).thingFor(from)) },
    ],
    redrawn: () => {
      if (!handles.isConnected) {
        showFocused();
      }
    },
    ended: () => {
      handles.remove();
    },
  };
}

function makeHandles(): HTMLElement {
  return make(
    'div',
    { class: HANDLES.slice(1), 'data-editor': '' },
    make('span', { 'data-handle': '', class: 'journey-map-drag-handle', 'aria-hidden': 'true' }, '⠿'),
    button('add-card', 'journey-map-add', '+'),
    button('menu', 'journey-map-menu-button', '⋯'),
  );
}

function put(map: MapOnPage, handles: HTMLElement, thing: HTMLElement): void {
  if (handles.parentElement === thing) {
    return;
  }
  if (handles.contains(document.activeElement)) {
    handles.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  }
  const cell = thing.closest<HTMLElement>(markup.cell);
  label(handles, 'menu', thing === cell ? '' : fill(AJS.I18n.getText('journeymaps.editor.actions-for'), nameOf(thing)));
  label(handles, 'add-card', cell === null ? '' : fill(AJS.I18n.getText('journeymaps.editor.add-card-at'), ...placeNames(map, cell)));
  one(handles, '[data-handle]')?.toggleAttribute('hidden', thing === cell);
  thing.append(handles);
}

/** What it is called; hidden where it has no name. */
function label(handles: HTMLElement, action: string, text: string): void {
  const made = one(handles, `[data-action="${action}"]`);
  made?.setAttribute('aria-label', text);
  made?.setAttribute('title', text);
  made?.toggleAttribute('hidden', text === '');
}

function openMenu(editing: Editing, handles: HTMLElement, thing: HTMLElement | null): boolean {
  if (thing === null || thing.matches(markup.cell)) {
    return false;
  }
  put(editing.map, handles, thing);
  const from = one(handles, '[data-action="menu"]');
  return from !== null && editing.run('menu', from);
}

/** Folds a stage or a lane, or shows what stands behind a card. */
function open(thing: HTMLElement | null): boolean {
  const button = thing && one(thing, ':scope > :is(.journey-map-fold, .journey-map-more)');
  button?.click();
  return button !== null;
}

function button(action: string, style: string, sign: string): HTMLElement {
  return make('button', { type: 'button', class: style, 'data-action': action, tabindex: '-1' }, sign);
}

/** Never empty: a card without words says what it shows. */
function nameOf(thing: HTMLElement): string {
  return nameIn(thing) || short(thing.textContent);
}

function placeNames(map: MapOnPage, cell: HTMLElement): [string, string] {
  const step = map.all(markup.step).find((head) => head.dataset.stepId === cell.dataset.stepId);
  const lane = cell.parentElement && one(cell.parentElement, ':scope > th');
  return [lane === null ? '' : nameOf(lane), step === undefined ? '' : nameOf(step)];
}
