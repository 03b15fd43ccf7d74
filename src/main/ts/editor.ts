// Changing a map on its page. The viewer loads this when somebody wants to edit.
import { Editor } from './editor/editor';
import { morph } from './editor/morph';
import { EDIT } from './page/events';
import { MapOnPage } from './page/map-on-page';

const loaded = Symbol.for('io.github.journeymaps.editor');
const page = window as unknown as Partial<Record<symbol, boolean>>;

if (page[loaded] !== true) {
  page[loaded] = true;
  const editors = new WeakMap<HTMLElement, Editor>();
  document.addEventListener(EDIT, ({ target }) => {
    if (target instanceof HTMLElement) {
      const editor =
        editors.get(target) ??
        new Editor(
          new MapOnPage(target, (root, fresh) => {
            morph(root, fresh, 'children');
          }),
        );
      editors.set(target, editor);
      void editor.start();
    }
  });
}
