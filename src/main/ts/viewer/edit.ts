import type { Command } from '../page/commands';
import { EDIT } from '../page/events';
import { loader } from '../page/load-resource';
import type { MapOnPage } from '../page/map-on-page';
import { storedKeys, pendingPrefix } from '../page/stored-edits';
import { tellFailure } from './views';

const BUTTON = '[data-action="edit"]';
const SHEETS = [
  'journey-map-editor',
  'journey-map-grid',
  'journey-map-things',
  'journey-map-together',
  'journey-map-panel',
  'journey-map-moving',
  'journey-map-start',
];
const load = loader('journey-map-editor', 'editor', SHEETS, () => AJS.I18n.getText('journeymaps.ui.editor-not-loaded'));

/** The editor's script is loaded when somebody edits, and when edits of theirs were left behind: it sends them. */
export function editing(map: MapOnPage): Command[] {
  if (storedKeys(pendingPrefix(map.id)).length > 0) {
    start(map);
  }
  return [
    {
      name: 'edit',
      label: AJS.I18n.getText('journeymaps.ui.edit'),
      key: 'e',
      isAvailable: () => map.one(BUTTON) !== null,
      run: () => start(map),
    },
  ];
}

function start(map: MapOnPage): boolean {
  map.stopLoading();
  load().then(
    () => map.root.dispatchEvent(new CustomEvent(EDIT, { bubbles: true })),
    (error: unknown) => {
      tellFailure(map, error);
    },
  );
  return true;
}
