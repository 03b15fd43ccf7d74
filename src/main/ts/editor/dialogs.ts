import { askInDialog } from '../page/dialog';
import { make } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';

export const cancelLabel = (): string => AJS.I18n.getText('journeymaps.editor.cancel');

/** Whether to go on with something that removes a lot. */
export function confirmRemoval(map: MapOnPage, question: string): Promise<boolean> {
  return askInDialog(
    map.root,
    AJS.I18n.getText('journeymaps.editor.remove'),
    [make('p', {}, question)],
    [
      { text: AJS.I18n.getText('journeymaps.editor.remove'), value: true, primary: true },
      { text: cancelLabel(), value: false },
    ],
    false,
  );
}
