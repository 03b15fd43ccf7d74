/** The types a lane can have, by their names in documents, and what they are called. */
export const LANE_TYPES: Readonly<Record<string, string>> = {
  actions: AJS.I18n.getText('journeymaps.lane.actions'),
  needs: AJS.I18n.getText('journeymaps.lane.needs'),
  expectations: AJS.I18n.getText('journeymaps.lane.expectations'),
  motivations: AJS.I18n.getText('journeymaps.lane.motivations'),
  thinks: AJS.I18n.getText('journeymaps.lane.thinks'),
  feels: AJS.I18n.getText('journeymaps.lane.feels'),
  sees: AJS.I18n.getText('journeymaps.lane.sees'),
  says: AJS.I18n.getText('journeymaps.lane.says'),
  emotion: AJS.I18n.getText('journeymaps.lane.emotion'),
  touchpoints: AJS.I18n.getText('journeymaps.lane.touchpoints'),
  channels: AJS.I18n.getText('journeymaps.lane.channels'),
  process: AJS.I18n.getText('journeymaps.lane.process'),
  pains: AJS.I18n.getText('journeymaps.lane.pains'),
  opportunities: AJS.I18n.getText('journeymaps.lane.opportunities'),
  metrics: AJS.I18n.getText('journeymaps.lane.metrics'),
  moments: AJS.I18n.getText('journeymaps.lane.moments'),
  storyboard: AJS.I18n.getText('journeymaps.lane.storyboard'),
  frontstage: AJS.I18n.getText('journeymaps.lane.frontstage'),
  backstage: AJS.I18n.getText('journeymaps.lane.backstage'),
  support: AJS.I18n.getText('journeymaps.lane.support'),
  'employee-emotion': AJS.I18n.getText('journeymaps.lane.employee-emotion'),
  text: AJS.I18n.getText('journeymaps.lane.text'),
};

/** Whose a lane of that type is, unless somebody says otherwise. */
export function actorOf(type: string): string {
  return /^(frontstage|backstage|employee-emotion)$/.test(type) ? 'employee' : type === 'support' ? 'system' : 'customer';
}

/** Whether the cards of such a lane make a curve. */
export function isCurve(type: string | undefined): boolean {
  return type === 'emotion' || type === 'employee-emotion';
}
