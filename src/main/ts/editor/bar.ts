import { make, one } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import type { Editing, Feature } from './feature';
import type { Saving } from './sync';

const BAR = '.journey-map-edit-bar';

export function bar(editing: Editing): Feature {
  const { map } = editing;
  return {
    drawn: () => {
      showBar(map);
    },
    told: () => {
      showState(editing);
    },
    ended: () => {
      map.one(BAR)?.remove();
    },
  };
}

/** The line that says that the map is being edited, how far it is saved, and what can be done to all of it. */
function showBar(map: MapOnPage): void {
  if (map.one(BAR) === null) {
    const bar = make('div', { class: BAR.slice(1), role: 'group', 'aria-label': AJS.I18n.getText('journeymaps.editor.editing') },
      button('undo', AJS.I18n.getText('journeymaps.editor.undo')),
      button('redo', AJS.I18n.getText('journeymaps.editor.redo')),
      button('new-stage', AJS.I18n.getText('journeymaps.editor.add-stage')),
      button('new-lane', AJS.I18n.getText('journeymaps.editor.add-lane')),
      button('map-settings', AJS.I18n.getText('journeymaps.panel.all-personas')),
      button('rename-map', AJS.I18n.getText('journeymaps.editor.rename-map')),
      button('guide', AJS.I18n.getText('journeymaps.guide')),
      button('help', AJS.I18n.getText('journeymaps.editor.help')),
      make('span', { class: 'journey-map-saving', role: 'status' }),
      button('edit', AJS.I18n.getText('journeymaps.editor.done'), 'journey-map-button journey-map-primary'),
    );
    const head = map.one(':scope > header');
    if (head === null) {
      map.root.prepend(bar);
    } else {
      head.after(bar);
    }
  }
}

function showState({ map, saving, canUndo, canRedo }: Editing): void {
  const bar = map.one(BAR);
  const state = bar && one(bar, '.journey-map-saving');
  if (bar !== null && state !== null) {
    const text = textOf(saving);
    if (state.textContent !== text) {
      state.textContent = text;
    }
    state.dataset.saving = saving.state;
    enable(bar, 'undo', canUndo);
    enable(bar, 'redo', canRedo);
  }
}

function textOf(saving: Saving): string {
  switch (saving.state) {
    case 'saved':
      return AJS.I18n.getText('journeymaps.editor.saved');
    case 'saving':
      return AJS.I18n.getText('journeymaps.editor.saving');
    case 'failed':
      return `${AJS.I18n.getText('journeymaps.editor.not-saved')} ${saving.message}`;
  }
}

/** Not `disabled`: that would take the focus from who has just pressed it. */
function enable(bar: HTMLElement, action: string, enabled: boolean): void {
  one(bar, `[data-action="${action}"]`)?.setAttribute('aria-disabled', String(!enabled));
}

function button(action: string, text: string, style = 'journey-map-button'): HTMLElement {
  return make('button', { type: 'button', class: style, 'data-action': action }, text);
}
