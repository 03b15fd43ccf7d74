import { listen } from '../page/commands';
import { all } from '../page/dom';
import { scrollToFocusOnTab } from '../page/scroll-into-view';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { detailsOf } from './details';
import { issueActions } from './issue-actions';
import { editing } from './edit';
import { filtering } from './filter';
import { fitting } from './fit';
import { folding } from './fold';
import { fullScreen } from './full-screen';
import { help } from './help';
import { issues } from './issues';
import { linking, openLinked } from './link';
import { printing } from './print';
import { refreshing } from './refresh';
import { roving } from './roving';
import { skipping } from './skip';
import { talking } from './talk';
import { switching } from './views';

/** Makes a map answer: the one list of what a reader can do. */
export function startReading(map: MapOnPage): void {
  listen(map.root, [
    ...skipping(map),
    ...switching(map),
    ...filtering(map),
    ...folding(map),
    ...fitting(map),
    ...fullScreen(map),
    ...detailsOf(map),
    ...linking(map),
    ...talking(map),
    ...issues(map),
    ...issueActions(map),
    ...editing(map),
    ...roving(map),
    ...help(map),
  ]);
  const ready = (): void => {
    for (const tools of all(map.root, markup.tools)) {
      tools.hidden = false;
    }
  };
  map.onDrawn(ready);
  ready();
  printing(map);
  scrollToFocusOnTab(map.root);
  refreshing(map);
  openLinked(map);
}
