import { one } from '../page/dom';
import { fill } from '../page/text';
import type { MenuAction, Editing, Feature } from './feature';
import type { Kind, Target } from './ops';
import { elementOf } from './drawing';

/** What can be said of a thing in one word. */
interface Mark {
  readonly name: string;
  readonly label: string;
  readonly kind: Kind;
  readonly field: string;
  readonly value: string | true;
  isOn(drawn: HTMLElement): boolean;
}

const MARKS: readonly Mark[] = [
  period('before', AJS.I18n.getText('journeymaps.period.before')),
  period('during', AJS.I18n.getText('journeymaps.period.during')),
  period('after', AJS.I18n.getText('journeymaps.period.after')),
  {
    name: 'moment-of-truth',
    label: AJS.I18n.getText('journeymaps.step.truth'),
    kind: 'step',
    field: 'momentOfTruth',
    value: true,
    isOn: (step) => one(step, '.journey-map-truth') !== null,
  },
];

/** Marks are put on and taken off in the menu of their thing. */
export function marking(editing: Editing): Feature {
  return { actions: MARKS.map((mark) => action(editing, mark)) };
}

function period(value: string, label: string): Mark {
  return { name: `period-${value}`, label, kind: 'stage', field: 'period', value, isOn: ({ dataset }) => dataset.period === value };
}

function action(editing: Editing, mark: Mark): MenuAction {
  const isOn = (target: Target): boolean => {
    const drawn = elementOf(editing.map, target);
    return drawn !== null && mark.isOn(drawn);
  };
  const run = (target: Target): void => {
    toggle(editing, mark, target, isOn(target));
  };
  return { name: mark.name, label: mark.label, kinds: [mark.kind], group: 'mark', isOn, run };
}

function toggle(editing: Editing, { label, field, value }: Mark, target: Target, wasOn: boolean): void {
  const done = fill(wasOn ? AJS.I18n.getText('journeymaps.menu.off') : AJS.I18n.getText('journeymaps.menu.on'), label);
  editing.apply({ ops: [{ op: 'set', ...target, fields: { [field]: wasOn ? null : value } }], done });
}
