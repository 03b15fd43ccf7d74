/** What Confluence puts on its pages, as far as it is used here. */

/** A macro as the page editor hands it about. */
interface EditorMacro {
  readonly name: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly defaultParameterValue?: string;
}

interface MacroBrowser {
  setMacroJsOverride(name: string, override: { opener(macro: EditorMacro): void }): void;
}

declare const AJS: {
  /** Never called: Confluence writes the text in its place when it serves the script. */
  I18n: { getText(key: string): string };
  /** What the page says of itself; empty or undefined where it says nothing. */
  Meta: { get(name: string): string | undefined };
  toInit(then: () => void): void;
  /** Missing on pages without an editor, and until some seconds after the others. */
  MacroBrowser?: MacroBrowser;
  Rte?: { getEditor(): { selection: { getNode(): Element | null } } };
};

interface Window {
  /** The manager of web resources; missing where a page has none of them. */
  WRM?: {
    /** Loads a module by `wr!PLUGIN:MODULE`, then calls back; what it answers is a promise of jQuery's. */
    require(module: string, then: () => void): { fail?: (then: () => void) => void };
  };
  tinymce?: {
    confluence?: {
      MacroUtils?: {
        insertMacro(request: { contentId: string; macro: Required<EditorMacro> }, node?: Element): void;
      };
      macrobrowser?: {
        macroBrowserComplete(macro: { name: string; params: Readonly<Record<string, string>>; bodyHtml: string }): void;
      };
    };
  };
}

interface Element {
  /** Missing in browsers of before 2025. */
  moveBefore?(node: Node, before: Node | null): void;
}
