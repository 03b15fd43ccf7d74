/** A type that a lane can have: all that the editor knows of it stands here. */
export interface LaneType {
  /** In documents. */
  readonly type: string;
  readonly name: string;
  /** What stands in such a lane, in a sentence. */
  readonly help: string;
  /** What to write into its cells; before and after the service where that asks for something else. */
  readonly hint: string;
  readonly before?: string;
  readonly after?: string;
  /** Whose it is, unless somebody says otherwise; the customer's when absent. */
  readonly actor?: 'employee' | 'partner' | 'system';
  /** Whether its cards make a curve. */
  readonly curve?: true;
}

/** All types, those that belong together under one name. */
export const LANE_GROUPS: readonly { readonly name: string; readonly types: readonly LaneType[] }[] = [
  {
    name: AJS.I18n.getText('journeymaps.lanes.group.customer'),
    types: [
      {
        type: 'actions',
        name: AJS.I18n.getText('journeymaps.lane.actions'),
        help: AJS.I18n.getText('journeymaps.lanes.help.actions'),
        hint: AJS.I18n.getText('journeymaps.hint.actions'),
        before: AJS.I18n.getText('journeymaps.hint.actions.before'),
        after: AJS.I18n.getText('journeymaps.hint.actions.after'),
      },
      {
        type: 'needs',
        name: AJS.I18n.getText('journeymaps.lane.needs'),
        help: AJS.I18n.getText('journeymaps.lanes.help.needs'),
        hint: AJS.I18n.getText('journeymaps.hint.needs'),
        before: AJS.I18n.getText('journeymaps.hint.needs.before'),
        after: AJS.I18n.getText('journeymaps.hint.needs.after'),
      },
      {
        type: 'expectations',
        name: AJS.I18n.getText('journeymaps.lane.expectations'),
        help: AJS.I18n.getText('journeymaps.lanes.help.expectations'),
        hint: AJS.I18n.getText('journeymaps.hint.expectations'),
      },
      {
        type: 'motivations',
        name: AJS.I18n.getText('journeymaps.lane.motivations'),
        help: AJS.I18n.getText('journeymaps.lanes.help.motivations'),
        hint: AJS.I18n.getText('journeymaps.hint.motivations'),
      },
      {
        type: 'thinks',
        name: AJS.I18n.getText('journeymaps.lane.thinks'),
        help: AJS.I18n.getText('journeymaps.lanes.help.thinks'),
        hint: AJS.I18n.getText('journeymaps.hint.thinks'),
        before: AJS.I18n.getText('journeymaps.hint.thinks.before'),
        after: AJS.I18n.getText('journeymaps.hint.thinks.after'),
      },
      {
        type: 'feels',
        name: AJS.I18n.getText('journeymaps.lane.feels'),
        help: AJS.I18n.getText('journeymaps.lanes.help.feels'),
        hint: AJS.I18n.getText('journeymaps.hint.feels'),
      },
      {
        type: 'sees',
        name: AJS.I18n.getText('journeymaps.lane.sees'),
        help: AJS.I18n.getText('journeymaps.lanes.help.sees'),
        hint: AJS.I18n.getText('journeymaps.hint.sees'),
      },
      {
        type: 'says',
        name: AJS.I18n.getText('journeymaps.lane.says'),
        help: AJS.I18n.getText('journeymaps.lanes.help.says'),
        hint: AJS.I18n.getText('journeymaps.hint.says'),
      },
      {
        type: 'emotion',
        curve: true,
        name: AJS.I18n.getText('journeymaps.lane.emotion'),
        help: AJS.I18n.getText('journeymaps.lanes.help.emotion'),
        hint: AJS.I18n.getText('journeymaps.hint.emotion'),
      },
    ],
  },
  {
    name: AJS.I18n.getText('journeymaps.lanes.group.contact'),
    types: [
      {
        type: 'touchpoints',
        name: AJS.I18n.getText('journeymaps.lane.touchpoints'),
        help: AJS.I18n.getText('journeymaps.lanes.help.touchpoints'),
        hint: AJS.I18n.getText('journeymaps.hint.touchpoints'),
      },
      {
        type: 'channels',
        name: AJS.I18n.getText('journeymaps.lane.channels'),
        help: AJS.I18n.getText('journeymaps.lanes.help.channels'),
        hint: AJS.I18n.getText('journeymaps.hint.channels'),
      },
    ],
  },
  {
    name: AJS.I18n.getText('journeymaps.lanes.group.change'),
    types: [
      {
        type: 'pains',
        name: AJS.I18n.getText('journeymaps.lane.pains'),
        help: AJS.I18n.getText('journeymaps.lanes.help.pains'),
        hint: AJS.I18n.getText('journeymaps.hint.pains'),
        before: AJS.I18n.getText('journeymaps.hint.pains.before'),
        after: AJS.I18n.getText('journeymaps.hint.pains.after'),
      },
      {
        type: 'opportunities',
        name: AJS.I18n.getText('journeymaps.lane.opportunities'),
        help: AJS.I18n.getText('journeymaps.lanes.help.opportunities'),
        hint: AJS.I18n.getText('journeymaps.hint.opportunities'),
      },
      {
        type: 'moments',
        name: AJS.I18n.getText('journeymaps.lane.moments'),
        help: AJS.I18n.getText('journeymaps.lanes.help.moments'),
        hint: AJS.I18n.getText('journeymaps.hint.moments'),
      },
    ],
  },
  {
    name: AJS.I18n.getText('journeymaps.lanes.group.numbers'),
    types: [
      {
        type: 'metrics',
        name: AJS.I18n.getText('journeymaps.lane.metrics'),
        help: AJS.I18n.getText('journeymaps.lanes.help.metrics'),
        hint: AJS.I18n.getText('journeymaps.hint.metrics'),
        before: AJS.I18n.getText('journeymaps.hint.metrics.before'),
        after: AJS.I18n.getText('journeymaps.hint.metrics.after'),
      },
    ],
  },
  {
    name: AJS.I18n.getText('journeymaps.lanes.group.behind'),
    types: [
      {
        type: 'frontstage',
        actor: 'employee',
        name: AJS.I18n.getText('journeymaps.lane.frontstage'),
        help: AJS.I18n.getText('journeymaps.lanes.help.frontstage'),
        hint: AJS.I18n.getText('journeymaps.hint.frontstage'),
      },
      {
        type: 'backstage',
        actor: 'employee',
        name: AJS.I18n.getText('journeymaps.lane.backstage'),
        help: AJS.I18n.getText('journeymaps.lanes.help.backstage'),
        hint: AJS.I18n.getText('journeymaps.hint.backstage'),
      },
      {
        type: 'employee-emotion',
        actor: 'employee',
        curve: true,
        name: AJS.I18n.getText('journeymaps.lane.employee-emotion'),
        help: AJS.I18n.getText('journeymaps.lanes.help.employee-emotion'),
        hint: AJS.I18n.getText('journeymaps.hint.employee-emotion'),
      },
      {
        type: 'process',
        name: AJS.I18n.getText('journeymaps.lane.process'),
        help: AJS.I18n.getText('journeymaps.lanes.help.process'),
        hint: AJS.I18n.getText('journeymaps.hint.process'),
      },
      {
        type: 'support',
        actor: 'system',
        name: AJS.I18n.getText('journeymaps.lane.support'),
        help: AJS.I18n.getText('journeymaps.lanes.help.support'),
        hint: AJS.I18n.getText('journeymaps.hint.support'),
      },
    ],
  },
  {
    name: AJS.I18n.getText('journeymaps.lanes.group.free'),
    types: [
      {
        type: 'storyboard',
        name: AJS.I18n.getText('journeymaps.lane.storyboard'),
        help: AJS.I18n.getText('journeymaps.lanes.help.storyboard'),
        hint: AJS.I18n.getText('journeymaps.hint.storyboard'),
      },
      {
        type: 'text',
        name: AJS.I18n.getText('journeymaps.lane.text'),
        help: AJS.I18n.getText('journeymaps.lanes.help.text'),
        hint: AJS.I18n.getText('journeymaps.hint.text'),
      },
    ],
  },
];

const TYPES: ReadonlyMap<string, LaneType> = new Map(LANE_GROUPS.flatMap(({ types }) => types).map((type) => [type.type, type]));

/** Who can have a lane, by the names in documents. */
export const ACTORS: Readonly<Record<string, string>> = {
  customer: AJS.I18n.getText('journeymaps.actor.customer'),
  employee: AJS.I18n.getText('journeymaps.actor.employee'),
  partner: AJS.I18n.getText('journeymaps.actor.partner'),
  system: AJS.I18n.getText('journeymaps.actor.system'),
};

/** Whose a lane of that type is, unless somebody says otherwise. */
export function actorOf(type: string): string {
  return TYPES.get(type)?.actor ?? 'customer';
}

/** Whether the cards of such a lane make a curve. */
export function isCurve(type: string | undefined): boolean {
  return TYPES.get(type ?? '')?.curve === true;
}

/**
 * What to write into the cells of a lane; empty for a type that is not known.
 *
 * @param period of the stage; undefined for none
 */
export function hintFor(type: string | undefined, period: string | undefined): string {
  const known = TYPES.get(type ?? '');
  return (period === 'before' ? known?.before : period === 'after' ? known?.after : undefined) ?? known?.hint ?? '';
}
