import { askIn } from '../page/dialog';
import { make } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';

export const cancel = (): string => AJS.I18n.getText('journeymaps.editor.cancel');

/** Whether to go on with something that removes a lot. */
export function confirm(map: MapOnPage, question: string): Promise<boolean> {
  return askIn(
    map.root,
    AJS.I18n.getText('journeymaps.editor.remove'),
    [make('p', {}, question)],
    [
      { text: AJS.I18n.getText('journeymaps.editor.remove'), value: true, primary: true },
      { text: cancel(), value: false },
    ],
    false,
  );
}
