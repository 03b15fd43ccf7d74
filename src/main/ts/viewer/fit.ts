import type { Command } from '../page/commands';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';

/** Fits the whole journey into the width there is, and back. */
export function fitting(map: MapOnPage): Command[] {
  let fitted = false;
  const draw = (): void => {
    zoom(map, fitted);
  };
  new ResizeObserver(() => {
    if (fitted) {
      draw();
    }
  }).observe(map.root);
  map.onDrawn(draw);
  const toggle = (): boolean => {
    if (map.one(markup.table) === null) {
      return false;
    }
    fitted = !fitted;
    draw();
    map.say(fitted ? AJS.I18n.getText('journeymaps.ui.fitted') : AJS.I18n.getText('journeymaps.ui.full-size'));
    return true;
  };
  return [{ name: 'fit', label: AJS.I18n.getText('journeymaps.ui.fit'), key: 'z', run: toggle }];
}

function zoom(map: MapOnPage, fitted: boolean): void {
  const table = map.one(markup.table);
  const scroller = map.one(markup.scroller);
  if (table !== null && scroller !== null) {
    table.style.removeProperty('zoom');
    if (fitted) {
      table.style.setProperty('zoom', String(Math.min(1, scroller.clientWidth / table.offsetWidth)));
    }
  }
  map.root.toggleAttribute('data-fitted', fitted);
  for (const button of map.all('[data-action="fit"]')) {
    button.hidden = table === null;
    button.setAttribute('aria-pressed', String(fitted));
  }
}
