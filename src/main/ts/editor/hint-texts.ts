/** What to write into the cells of a lane, by its type; before and after the service where that asks for something else. */
const HINTS: Readonly<Record<string, string>> = {
  actions: AJS.I18n.getText('journeymaps.hint.actions'),
  'actions before': AJS.I18n.getText('journeymaps.hint.actions.before'),
  'actions after': AJS.I18n.getText('journeymaps.hint.actions.after'),
  needs: AJS.I18n.getText('journeymaps.hint.needs'),
  'needs before': AJS.I18n.getText('journeymaps.hint.needs.before'),
  'needs after': AJS.I18n.getText('journeymaps.hint.needs.after'),
  expectations: AJS.I18n.getText('journeymaps.hint.expectations'),
  motivations: AJS.I18n.getText('journeymaps.hint.motivations'),
  thinks: AJS.I18n.getText('journeymaps.hint.thinks'),
  'thinks before': AJS.I18n.getText('journeymaps.hint.thinks.before'),
  'thinks after': AJS.I18n.getText('journeymaps.hint.thinks.after'),
  feels: AJS.I18n.getText('journeymaps.hint.feels'),
  sees: AJS.I18n.getText('journeymaps.hint.sees'),
  says: AJS.I18n.getText('journeymaps.hint.says'),
  emotion: AJS.I18n.getText('journeymaps.hint.emotion'),
  touchpoints: AJS.I18n.getText('journeymaps.hint.touchpoints'),
  channels: AJS.I18n.getText('journeymaps.hint.channels'),
  process: AJS.I18n.getText('journeymaps.hint.process'),
  pains: AJS.I18n.getText('journeymaps.hint.pains'),
  'pains before': AJS.I18n.getText('journeymaps.hint.pains.before'),
  'pains after': AJS.I18n.getText('journeymaps.hint.pains.after'),
  opportunities: AJS.I18n.getText('journeymaps.hint.opportunities'),
  metrics: AJS.I18n.getText('journeymaps.hint.metrics'),
  'metrics before': AJS.I18n.getText('journeymaps.hint.metrics.before'),
  'metrics after': AJS.I18n.getText('journeymaps.hint.metrics.after'),
  moments: AJS.I18n.getText('journeymaps.hint.moments'),
  storyboard: AJS.I18n.getText('journeymaps.hint.storyboard'),
  frontstage: AJS.I18n.getText('journeymaps.hint.frontstage'),
  backstage: AJS.I18n.getText('journeymaps.hint.backstage'),
  support: AJS.I18n.getText('journeymaps.hint.support'),
  'employee-emotion': AJS.I18n.getText('journeymaps.hint.employee-emotion'),
  text: AJS.I18n.getText('journeymaps.hint.text'),
};

/** @param period of the stage; undefined for none */
export function hintFor(type: string | undefined, period: string | undefined): string {
  const general = HINTS[type ?? ''] ?? '';
  return period === undefined ? general : (HINTS[`${type ?? ''} ${period}`] ?? general);
}
