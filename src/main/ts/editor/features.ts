import { bar } from './bar';
import { clipboard } from './clipboard/clipboard';
import { changing } from './commands';
import { controls } from './controls';
import { duplicating } from './copies';
import { curving } from './curve/keys';
import { dragging } from './drag/dragging';
import type { MakeFeature } from './feature';
import { gridding } from './grid/gridding';
import { guide } from './guide/guide';
import { hints } from './hints';
import { issues } from './issues';
import { undoing } from './history';
import { newLanes } from './lanes';
import { marking } from './marks';
import { mapSettings } from './map-settings';
import { menus } from './menu';
import { moving } from './moving';
import { naming } from './naming';
import { presence } from './presence';
import { refusing } from './refused';
import { panel } from './panel/panel';
import { personas } from './personas';
import { savingViews } from './saved-views';
import { talkOfCards } from './talk';

/** All that the editor consists of. A key that two want goes to the first. */
export const FEATURES: readonly MakeFeature[] = [
  gridding,
  clipboard,
  naming,
  changing,
  moving,
  duplicating,
  dragging,
  curving,
  newLanes,
  marking,
  savingViews,
  mapSettings,
  personas,
  menus,
  undoing,
  controls,
  bar,
  presence,
  refusing,
  panel,
  issues,
  talkOfCards,
  guide,
  hints,
];
