import type { Command } from '../page/commands';
import { make, one } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';

const SKIP = '[data-action="skip"]';
const END = '.journey-map-end';

/** The first stop in a map, seen when it has the focus, leads behind the map: there may be much in it. */
export function skipping(map: MapOnPage): Command[] {
  const draw = (): void => {
    if (map.one(SKIP) === null) {
      map.root.prepend(
        make(
          'button',
          { type: 'button', class: 'journey-map-skip', 'data-action': 'skip', 'data-editor': 'skip' },
          AJS.I18n.getText('journeymaps.read.skip'),
        ),
      );
    }
  };
  map.onDrawn(draw);
  draw();
  return [{ name: 'skip', label: null, key: null, run: () => toEnd(map) }];
}

/** From here on Tab leads out of the map, whatever was put into it. */
function toEnd(map: MapOnPage): true {
  const end =
    one(map.root, END) ??
    make(
      'span',
      { class: `${END.slice(1)} journey-map-unseen`, tabindex: '-1', 'data-editor': 'skip' },
      AJS.I18n.getText('journeymaps.read.end'),
    );
  map.root.append(end);
  end.focus();
  return true;
}
