// What a reader can do with a map on the page. Every map is complete without this script.
import { MapOnPage } from './page/map-on-page';
import { watch } from './page/watch';
import { read } from './viewer/reader';

watch('viewer', (root) => {
  read(new MapOnPage(root));
});
