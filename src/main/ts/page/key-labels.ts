/** What opens the help where letters are text. */
export const HELP_KEYS: readonly string[] = ['F1', 'Mod+/'];

export const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

const NAMES: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : AJS.I18n.getText('journeymaps.ui.key.ctrl'),
  Escape: AJS.I18n.getText('journeymaps.ui.key.escape'),
  Enter: AJS.I18n.getText('journeymaps.ui.key.enter'),
  Delete: AJS.I18n.getText('journeymaps.ui.key.delete'),
  Shift: AJS.I18n.getText('journeymaps.ui.key.shift'),
  Alt: 'Alt',
  Home: AJS.I18n.getText('journeymaps.ui.key.home'),
  End: AJS.I18n.getText('journeymaps.ui.key.end'),
  PageUp: AJS.I18n.getText('journeymaps.ui.key.page-up'),
  PageDown: AJS.I18n.getText('journeymaps.ui.key.page-down'),
  Tab: AJS.I18n.getText('journeymaps.ui.key.tab'),
  Space: AJS.I18n.getText('journeymaps.ui.key.space'),
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** What stands on the keys that a command is bound to: `Mod+z` is Ctrl and Z. */
export function keyLabels(key: string): string[] {
  return key.split('+').map((part) => NAMES[part] ?? part.toUpperCase());
}
