import { make, one } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { contextPath } from '../page/site';
import { fill } from '../page/text';
import type { Editing, Feature } from './feature';
import type { SaveState } from './sync-host';

export function editBar(editing: Editing): Feature {
  const { map } = editing;
  return {
    redrawn: () => {
      showBar(map);
    },
    stateChanged: () => {
      showState(editing);
    },
    ended: () => {
      map.ours(markup.editBar)?.remove();
    },
  };
}

/** The line that says that the map is being edited, by whom, how far it is saved, and what can be done to all of it. */
function showBar(map: MapOnPage): void {
  if (map.ours(markup.editBar) === null) {
    const bar = make(
      'div',
      { class: markup.editBar.slice(1), role: 'group', 'aria-label': AJS.I18n.getText('journeymaps.editor.editing') },
      button('undo', AJS.I18n.getText('journeymaps.editor.undo')),
      button('redo', AJS.I18n.getText('journeymaps.editor.redo')),
      button('new-stage', AJS.I18n.getText('journeymaps.editor.add-stage')),
      button('new-lane', AJS.I18n.getText('journeymaps.editor.add-lane')),
      button('map-settings', AJS.I18n.getText('journeymaps.panel.all-personas')),
      button('guide', AJS.I18n.getText('journeymaps.guide')),
      button('help', AJS.I18n.getText('journeymaps.editor.help')),
      make('ul', { class: 'journey-map-others', 'aria-label': AJS.I18n.getText('journeymaps.sync.others'), hidden: '' }),
      make('span', { class: 'journey-map-saving', role: 'status' }),
      make(
        'a',
        { class: 'journey-map-login', href: `${contextPath()}/login.action`, target: '_blank', rel: 'noopener', hidden: '' },
        AJS.I18n.getText('journeymaps.sync.log-in'),
      ),
      hidden('show-refused', AJS.I18n.getText('journeymaps.sync.show')),
      button('edit', AJS.I18n.getText('journeymaps.editor.done'), 'journey-map-button journey-map-primary'),
      make('p', { class: 'journey-map-bar-note', hidden: '' }),
    );
    const head = map.one(':scope > header');
    if (head === null) {
      map.root.prepend(bar);
    } else {
      head.after(bar);
    }
    measure(bar);
  }
}

/** On a narrow screen only the lines from undo on stay in sight: tells the style sheet how much is above them. */
function measure(bar: HTMLElement): void {
  const undo = one(bar, '[data-action="undo"]');
  new ResizeObserver(() => {
    bar.style.setProperty('--above', `${undo?.offsetTop ?? 0}px`);
  }).observe(bar);
}

function showState(editing: Editing): void {
  const { map, saving } = editing;
  const bar = map.ours(markup.editBar);
  const state = bar && one(bar, '.journey-map-saving');
  if (bar !== null && state !== null) {
    write(state, textOf(saving));
    state.dataset.saving = saving.state;
    shown(bar, '.journey-map-login', saving.state === 'signed-out');
    shown(bar, '[data-action="show-refused"]', editing.rejected.length > 0);
    note(bar, editing);
    name(bar, 'undo', editing.undoing, AJS.I18n.getText('journeymaps.editor.undo'), AJS.I18n.getText('journeymaps.sync.undo'));
    name(bar, 'redo', editing.redoing, AJS.I18n.getText('journeymaps.editor.redo'), AJS.I18n.getText('journeymaps.sync.redo'));
  }
}

function textOf(saving: SaveState): string {
  switch (saving.state) {
    case 'saved':
      return AJS.I18n.getText('journeymaps.editor.saved');
    case 'saving':
      return AJS.I18n.getText('journeymaps.editor.saving');
    case 'offline':
      return fill(AJS.I18n.getText('journeymaps.sync.offline'), saving.waiting);
    case 'signed-out':
      return fill(AJS.I18n.getText('journeymaps.sync.signed-out'), saving.waiting);
    case 'undecided':
      return fill(AJS.I18n.getText('journeymaps.sync.undecided'), saving.waiting);
    case 'broken':
      return fill(AJS.I18n.getText('journeymaps.sync.broken'), saving.message, saving.waiting);
    case 'failed':
      return `${AJS.I18n.getText('journeymaps.editor.not-saved')} ${saving.message}`;
  }
}

/** What else is to be known: that something needs the server, or that the map is live while its page is not. */
function note(bar: HTMLElement, { draft, hint }: Editing): void {
  const text = hint ?? (draft || isDraft() ? AJS.I18n.getText('journeymaps.sync.live') : '');
  const at = one(bar, '.journey-map-bar-note');
  if (at !== null) {
    write(at, text);
    at.hidden = text === '';
  }
}

/** Whether the page around is being edited or looked at before it is saved; a preview stands in a frame. */
function isDraft(): boolean {
  return window !== window.top || /\/(?:edit|create|resumedraft|preview)[^/]*\.action$/.test(location.pathname);
}

/** With what it would do. Not `disabled`: that would take the focus from who has just pressed it. */
function name(bar: HTMLElement, action: string, what: string | null, alone: string, withName: string): void {
  const at = one(bar, `[data-action="${action}"]`);
  at?.setAttribute('aria-disabled', String(what === null));
  at?.setAttribute('title', what === null ? alone : fill(withName, what));
}

function write(at: HTMLElement, text: string): void {
  if (at.textContent !== text) {
    at.textContent = text;
  }
}

function shown(bar: HTMLElement, selector: string, isShown: boolean): void {
  one(bar, selector)?.toggleAttribute('hidden', !isShown);
}

function hidden(action: string, text: string): HTMLElement {
  const made = button(action, text);
  made.hidden = true;
  return made;
}

function button(action: string, text: string, style = 'journey-map-button'): HTMLElement {
  return make('button', { type: 'button', class: style, 'data-action': action }, text);
}
