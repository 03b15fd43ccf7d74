import { all, dataSelector, make, textOf } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { fill } from '../page/text';

const NAMES = '[data-saved-view-id]';

/** A view that is saved in the map. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
}

export function savedViews(map: MapOnPage): SavedView[] {
  return map.all(NAMES).map((line) => ({ id: line.dataset.savedViewId ?? '', name: textOf(line) }));
}

/** The view that is shown; null when it is none of the map's. */
export function shownView(map: MapOnPage): SavedView | null {
  return savedViews(map).find(({ id }) => id === map.root.dataset.savedView) ?? null;
}

/** What chooses one, and, for whoever edits, keeps what is shown as one. */
export function viewControls(map: MapOnPage): HTMLElement {
  const views = savedViews(map);
  const select = make(
    'select',
    { 'data-control': 'saved-view' },
    make('option', { value: '' }, AJS.I18n.getText('journeymaps.ui.saved-view.all')),
    ...views.map(({ id, name }) => make('option', { value: id }, name)),
  );
  const shown = shownView(map);
  select.value = shown?.id ?? '';
  const label = make('label', {}, make('span', {}, AJS.I18n.getText('journeymaps.ui.saved-view')), select);
  label.hidden = views.length === 0;
  return make('div', { class: 'journey-map-view-choice' }, label, ...tools(shown !== null));
}

function tools(isShown: boolean): HTMLElement[] {
  const button = (action: string, text: string): HTMLElement =>
    make('button', { type: 'button', class: 'journey-map-button journey-map-view-tool', 'data-action': action }, text);
  return [
    button('save-view', AJS.I18n.getText('journeymaps.ui.saved-view.save')),
    ...(isShown
      ? [
          button('rename-view', AJS.I18n.getText('journeymaps.ui.saved-view.rename')),
          button('remove-view', AJS.I18n.getText('journeymaps.ui.saved-view.remove')),
        ]
      : []),
  ];
}

/** Makes the controls in a panel say what the map has now; who was at one stays there. */
export function renewViews(map: MapOnPage, panel: HTMLElement): void {
  for (const old of all(panel, '.journey-map-view-choice')) {
    const fresh = viewControls(map);
    const at = document.activeElement instanceof HTMLElement && old.contains(document.activeElement) ? document.activeElement : null;
    old.replaceWith(fresh);
    if (at !== null) {
      (
        fresh.querySelector<HTMLElement>(at.dataset.action === undefined ? 'select' : dataSelector('action', at.dataset.action)) ??
        fresh.querySelector('button')
      )?.focus();
    }
  }
}

/** Shows the part of the map that a saved view names; all of it for an empty id. */
export async function showView(map: MapOnPage, id: string): Promise<void> {
  const { savedView = '' } = map.root.dataset;
  put(map, id);
  try {
    await map.reload();
  } catch (error) {
    put(map, savedView);
    throw error;
  }
  const name = shownView(map)?.name ?? AJS.I18n.getText('journeymaps.ui.saved-view.all');
  map.say(fill(AJS.I18n.getText('journeymaps.ui.view-shown'), name));
}

function put(map: MapOnPage, id: string): void {
  if (id === '') {
    delete map.root.dataset.savedView;
  } else {
    map.root.dataset.savedView = id;
  }
}
