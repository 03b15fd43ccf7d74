import { make, one } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { fill } from '../page/text';
import type { Editing, Feature } from './feature';

const HEADS = `${markup.stage}, ${markup.step}, ${markup.row} > th`;

export function controls({ map }: Editing): Feature {
  return {
    drawn: () => {
      addControls(map);
    },
    ended: () => {
      removeControls(map);
    },
  };
}

/** Gives every thing of a drawn map its menu button, and every cell its plus. Twice is once. */
function addControls(map: MapOnPage): void {
  for (const thing of map.all(`${HEADS}, ${markup.table} ${markup.card}`)) {
    if (one(thing, ':scope > .journey-map-menu-button') === null) {
      thing.append(button('menu', 'journey-map-menu-button', fill(AJS.I18n.getText('journeymaps.editor.actions-for'), nameOf(thing)), '⋯'));
    }
  }
  for (const cell of map.all(markup.cell)) {
    if (one(cell, ':scope > .journey-map-add') === null) {
      cell.append(button('add-card', 'journey-map-add', fill(AJS.I18n.getText('journeymaps.editor.add-card-at'), ...placeNames(map, cell)), '+'));
    }
  }
}

function removeControls(map: MapOnPage): void {
  for (const control of map.all('.journey-map-menu-button, .journey-map-add')) {
    control.remove();
  }
}

function button(action: string, style: string, label: string, sign: string): HTMLElement {
  return make('button', { type: 'button', class: style, 'data-action': action, 'aria-label': label, title: label }, sign);
}

function nameOf(thing: HTMLElement): string {
  const named = one(thing, markup.name) ?? thing;
  const text = named.textContent.trim().replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function placeNames(map: MapOnPage, cell: HTMLElement): [string, string] {
  const step = map.all(markup.step).find((head) => head.dataset.stepId === cell.dataset.stepId);
  const lane = cell.parentElement && one(cell.parentElement, ':scope > th');
  return [lane === null ? '' : nameOf(lane), step === undefined ? '' : nameOf(step)];
}
