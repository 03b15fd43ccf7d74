/** A type that a lane can have. */
export interface LaneType {
  /** In documents. */
  readonly type: string;
  readonly name: string;
  /** What stands in such a lane, in a sentence. */
  readonly help: string;
}

/** All types, those that belong together under one name. */
export const LANE_GROUPS: readonly { readonly name: string; readonly types: readonly LaneType[] }[] = [
  {
    name: AJS.I18n.getText('journeymaps.lanes.group.customer'),
    types: [
      { type: 'actions', name: AJS.I18n.getText('journeymaps.lane.actions'), help: AJS.I18n.getText('journeymaps.lanes.help.actions') },
      { type: 'needs', name: AJS.I18n.getText('journeymaps.lane.needs'), help: AJS.I18n.getText('journeymaps.lanes.help.needs') },
      {
        type: 'expectations',
        name: AJS.I18n.getText('journeymaps.lane.expectations'),
        help: AJS.I18n.getText('journeymaps.lanes.help.expectations'),
      },
      {
        type: 'motivations',
        name: AJS.I18n.getText('journeymaps.lane.motivations'),
        help: AJS.I18n.getText('journeymaps.lanes.help.motivations'),
      },
      { type: 'thinks', name: AJS.I18n.getText('journeymaps.lane.thinks'), help: AJS.I18n.getText('journeymaps.lanes.help.thinks') },
      { type: 'feels', name: AJS.I18n.getText('journeymaps.lane.feels'), help: AJS.I18n.getText('journeymaps.lanes.help.feels') },
      { type: 'sees', name: AJS.I18n.getText('journeymaps.lane.sees'), help: AJS.I18n.getText('journeymaps.lanes.help.sees') },
      { type: 'says', name: AJS.I18n.getText('journeymaps.lane.says'), help: AJS.I18n.getText('journeymaps.lanes.help.says') },
      { type: 'emotion', name: AJS.I18n.getText('journeymaps.lane.emotion'), help: AJS.I18n.getText('journeymaps.lanes.help.emotion') },
    ],
  },
  {
    name: AJS.I18n.getText('journeymaps.lanes.group.contact'),
    types: [
      {
        type: 'touchpoints',
        name: AJS.I18n.getText('journeymaps.lane.touchpoints'),
        help: AJS.I18n.getText('journeymaps.lanes.help.touchpoints'),
      },
      { type: 'channels', name: AJS.I18n.getText('journeymaps.lane.channels'), help: AJS.I18n.getText('journeymaps.lanes.help.channels') },
    ],
  },
  {
    name: AJS.I18n.getText('journeymaps.lanes.group.change'),
    types: [
      { type: 'pains', name: AJS.I18n.getText('journeymaps.lane.pains'), help: AJS.I18n.getText('journeymaps.lanes.help.pains') },
      {
        type: 'opportunities',
        name: AJS.I18n.getText('journeymaps.lane.opportunities'),
        help: AJS.I18n.getText('journeymaps.lanes.help.opportunities'),
      },
      { type: 'moments', name: AJS.I18n.getText('journeymaps.lane.moments'), help: AJS.I18n.getText('journeymaps.lanes.help.moments') },
    ],
  },
  {
    name: AJS.I18n.getText('journeymaps.lanes.group.numbers'),
    types: [
      { type: 'metrics', name: AJS.I18n.getText('journeymaps.lane.metrics'), help: AJS.I18n.getText('journeymaps.lanes.help.metrics') },
    ],
  },
  {
    name: AJS.I18n.getText('journeymaps.lanes.group.behind'),
    types: [
      {
        type: 'frontstage',
        name: AJS.I18n.getText('journeymaps.lane.frontstage'),
        help: AJS.I18n.getText('journeymaps.lanes.help.frontstage'),
      },
      {
        type: 'backstage',
        name: AJS.I18n.getText('journeymaps.lane.backstage'),
        help: AJS.I18n.getText('journeymaps.lanes.help.backstage'),
      },
      {
        type: 'employee-emotion',
        name: AJS.I18n.getText('journeymaps.lane.employee-emotion'),
        help: AJS.I18n.getText('journeymaps.lanes.help.employee-emotion'),
      },
      { type: 'process', name: AJS.I18n.getText('journeymaps.lane.process'), help: AJS.I18n.getText('journeymaps.lanes.help.process') },
      { type: 'support', name: AJS.I18n.getText('journeymaps.lane.support'), help: AJS.I18n.getText('journeymaps.lanes.help.support') },
    ],
  },
  {
    name: AJS.I18n.getText('journeymaps.lanes.group.free'),
    types: [
      {
        type: 'storyboard',
        name: AJS.I18n.getText('journeymaps.lane.storyboard'),
        help: AJS.I18n.getText('journeymaps.lanes.help.storyboard'),
      },
      { type: 'text', name: AJS.I18n.getText('journeymaps.lane.text'), help: AJS.I18n.getText('journeymaps.lanes.help.text') },
    ],
  },
];

/** Who can have a lane, by the names in documents. */
export const ACTORS: Readonly<Record<string, string>> = {
  customer: AJS.I18n.getText('journeymaps.actor.customer'),
  employee: AJS.I18n.getText('journeymaps.actor.employee'),
  partner: AJS.I18n.getText('journeymaps.actor.partner'),
  system: AJS.I18n.getText('journeymaps.actor.system'),
};

/** Whose a lane of that type is, unless somebody says otherwise. */
export function actorOf(type: string): string {
  return /^(frontstage|backstage|employee-emotion)$/.test(type) ? 'employee' : type === 'support' ? 'system' : 'customer';
}

/** Whether the cards of such a lane make a curve. */
export function isCurve(type: string | undefined): boolean {
  return type === 'emotion' || type === 'employee-emotion';
}
