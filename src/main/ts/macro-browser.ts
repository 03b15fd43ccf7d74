// The way in from the page editor: choose a map or make a new one, choose a persona.
import { chooseMap } from './macro-browser/choose-map';
import { choosePersona } from './macro-browser/choose-persona';
import { insert, onOpen } from './macro-browser/confluence';

onOpen('journey-map', 'map', (macro, selected) => {
  void chooseMap(macro).then((params) => {
    if (params !== null) {
      insert({ ...macro, params }, selected);
    }
  });
});

onOpen('journey-persona', 'persona', (macro, selected) => {
  void choosePersona(macro).then((persona) => {
    if (persona !== null) {
      insert({ ...macro, params: { ...macro.params, persona } }, selected);
    }
  });
});
