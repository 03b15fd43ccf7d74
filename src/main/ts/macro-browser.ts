// The way in from the page editor: choose a map, or make a new one.
import { chooseMap } from './browser/choose-map';
import { insert, onOpen } from './browser/confluence';

onOpen((macro, selected) => {
  void chooseMap(macro).then((params) => {
    if (params !== null) {
      insert({ ...macro, params }, selected);
    }
  });
});
