// What a reader can do with a map on the page. Every map is complete without this script.
import { whenIdle } from './page/idle';
import { MapOnPage } from './page/map-on-page';
import { forgetOld } from './page/waiting';
import { watch } from './page/watch';
import { read } from './viewer/reader';

watch('viewer', (root) => {
  read(new MapOnPage(root));
});

whenIdle(forgetOld);
