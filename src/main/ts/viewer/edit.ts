import type { Command } from '../page/commands';
import { make } from '../page/dom';
import { EDIT } from '../page/events';
import type { MapOnPage } from '../page/map-on-page';
import { contextPath } from '../page/rest';
import { tellFailure } from './views';

const BUTTON = '[data-action="edit"]';
const MODULE = 'io.github.journeymaps.confluence:journey-map-editor';

/** The editor's script is loaded when somebody edits. */
export function editing(map: MapOnPage): Command[] {
  return [{ name: 'edit', label: AJS.I18n.getText('journeymaps.ui.edit'), key: 'e', isThere: () => map.one(BUTTON) !== null, run: () => start(map) }];
}

function start(map: MapOnPage): boolean {
  load(contextPath(map.root)).then(
    () => map.root.dispatchEvent(new CustomEvent(EDIT, { bubbles: true })),
    (error: unknown) => {
      tellFailure(map, error);
    },
  );
  return true;
}

let loading: Promise<void> | null = null;

function load(base: string): Promise<void> {
  loading ??= byManager() ?? byHand(base);
  loading.catch(() => (loading = null));
  return loading;
}

/** Confluence's web-resource manager brings styles and dependencies along. */
function byManager(): Promise<void> | null {
  const manager = window.WRM;
  return (
    manager === undefined ? null :
    new Promise((done, fail) => {
      manager.require(`wr!${MODULE}`, done).fail?.(() => {
        fail(notLoaded());
      });
    })
  );
}

function byHand(base: string): Promise<void> {
  const at = `${base}/download/resources/${MODULE}`;
  for (const sheet of ['journey-map-editor', 'journey-map-grid', 'journey-map-things', 'journey-map-panel', 'journey-map-moving']) {
    document.head.append(make('link', { rel: 'stylesheet', href: `${at}/${sheet}.css` }));
  }
  return new Promise((done, fail) => {
    const script = make('script', { src: `${at}/editor.js` });
    script.onload = () => {
      done();
    };
    script.onerror = () => {
      fail(notLoaded());
    };
    document.head.append(script);
  });
}

function notLoaded(): Error {
  return new Error(AJS.I18n.getText('journeymaps.ui.editor-not-loaded'));
}
