/** All that is asked of Confluence's page editor. */

/** Where the macro goes: the space, and the page where it is saved already. */
export interface MacroPlace {
  readonly space: string;
  readonly page: string | null;
}

export function currentPlace(): MacroPlace {
  const page = AJS.Meta.get('page-id') ?? '';
  const saved = /^[1-9]\d*$/.test(page) && AJS.Meta.get('new-page') !== 'true';
  return { space: AJS.Meta.get('space-key') ?? '', page: saved ? page : null };
}

/** Confluence's macro browser may come some seconds after the page. */
const MOST_SECONDS = 10;
const EVERY_MILLIS = 50;

/**
 * Calls back in place of Confluence's own form, with the macro and the placeholder being edited, if any.
 *
 * @param id the parameter that a macro on a page has
 */
export function onOpen(name: string, id: string, open: (macro: EditorMacro, selected: Element | null) => void): void {
  AJS.toInit(() => {
    whenThere((browser) => {
      browser.setMacroJsOverride(name, {
        opener: (macro) => {
          open({ ...macro, name }, macro.params?.[id] === undefined ? null : placeholder(name));
        },
      });
    });
  });
}

/** Looks for it until it is there; on a page that never gets one, nothing happens. */
function whenThere(then: (browser: MacroBrowser) => void, left = MOST_SECONDS * 1000): void {
  if (AJS.MacroBrowser !== undefined) {
    then(AJS.MacroBrowser);
  } else if (left > 0) {
    setTimeout(() => {
      whenThere(then, left - EVERY_MILLIS);
    }, EVERY_MILLIS);
  }
}

function placeholder(name: string): Element | null {
  const node = AJS.Rte?.getEditor().selection.getNode() ?? null;
  return node?.getAttribute('data-macro-name') === name ? node : null;
}

/** Writes the macro into the page that is being edited, in the place of the placeholder where there is one. */
export function insert({ name, params = {}, body = '' }: EditorMacro, selected: Element | null): void {
  const confluence = window.tinymce?.confluence;
  if (confluence?.MacroUtils !== undefined) {
    const request = { contentId: AJS.Meta.get('content-id') ?? '0', macro: { name, params, body, defaultParameterValue: '' } };
    if (selected === null) {
      confluence.MacroUtils.insertMacro(request);
    } else {
      confluence.MacroUtils.insertMacro(request, selected);
    }
  } else {
    confluence?.macrobrowser?.macroBrowserComplete({ name, params, bodyHtml: body });
  }
}
