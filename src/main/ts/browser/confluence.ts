/** All that is asked of Confluence's page editor. */

const MACRO = 'journey-map';

/** Where the macro goes: the space, and the page where it is saved already. */
export interface Here {
  readonly space: string;
  readonly page: string | null;
}

export function here(): Here {
  const page = AJS.Meta.get('page-id') ?? '';
  const saved = /^[1-9]\d*$/.test(page) && AJS.Meta.get('new-page') !== 'true';
  return { space: AJS.Meta.get('space-key') ?? '', page: saved ? page : null };
}

/** Calls back in place of Confluence's own form, with the macro and the placeholder being edited, if any. */
export function onOpen(open: (macro: EditorMacro, selected: Element | null) => void): void {
  AJS.toInit(() => {
    AJS.MacroBrowser?.setMacroJsOverride(MACRO, {
      opener: (macro) => {
        open({ ...macro, name: MACRO }, placeholder(macro));
      },
    });
  });
}

function placeholder(macro: EditorMacro): Element | null {
  const node = AJS.Rte?.getEditor().selection.getNode() ?? null;
  const isEdited = macro.params?.map !== undefined && node?.getAttribute('data-macro-name') === MACRO;
  return isEdited ? node : null;
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
