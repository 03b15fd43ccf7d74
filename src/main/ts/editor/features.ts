import { editBar } from './edit-bar';
import { clipboard } from './clipboard/clipboard';
import { editCommands } from './commands';
import { thingHandles } from './handles';
import { duplicating } from './duplicate';
import { curveKeys } from './curve/curve-keys';
import { dragging } from './drag/dragging';
import type { MakeFeature } from './feature';
import { gridCommands } from './grid/grid-commands';
import { guide } from './guide/guide';
import { hints } from './hints';
import { issues } from './issues';
import { undoCommands } from './history';
import { newLanes } from './new-lanes';
import { marking } from './marks';
import { mapSettings } from './map-settings';
import { menus } from './menu';
import { moveDialog } from './move-dialog';
import { inlineEditing } from './inline-editing';
import { presence } from './presence';
import { rejectedEdits } from './rejected-edits';
import { panel } from './panel/panel';
import { personas } from './personas';
import { savingViews } from './saved-views';
import { talkOfCards } from './talk';

/** All that the editor consists of. A key that two want goes to the first. */
export const FEATURES: readonly MakeFeature[] = [
  gridCommands,
  clipboard,
  inlineEditing,
  editCommands,
  moveDialog,
  duplicating,
  dragging,
  curveKeys,
  newLanes,
  marking,
  savingViews,
  mapSettings,
  personas,
  menus,
  undoCommands,
  thingHandles,
  editBar,
  presence,
  rejectedEdits,
  panel,
  issues,
  talkOfCards,
  guide,
  hints,
];
