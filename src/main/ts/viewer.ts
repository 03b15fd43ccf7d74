// What a reader can do with a map on the page. Every map is complete without this script.
import { whenIdle } from './page/idle';
import { MapOnPage } from './page/map-on-page';
import { removeExpired } from './page/stored-edits';
import { watchMaps } from './page/watch-maps';
import { startReading } from './viewer/start-reading';

watchMaps('viewer', (root) => {
  startReading(new MapOnPage(root));
});

whenIdle(removeExpired);
