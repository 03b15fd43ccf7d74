import { Idiomorph } from 'idiomorph';
import { all, make, one } from '../../page/dom';
import { fill } from '../../page/text';

/**
 * Names everything that has to be found again, and joins controls with their help and problems. The server draws no ids,
 * since a map may stand on a page twice.
 */
export function identify(form: HTMLElement, name: string): void {
  for (const section of all(form, '[data-section]')) {
    section.id = `${name}-${section.dataset.section ?? ''}`;
  }
  for (const thing of [form, ...all(form, '[data-kind]')]) {
    thing.id = `${name}-${thing.dataset.id ?? ''}`;
  }
  for (const issue of all(form, '.journey-map-issue[data-issue-key]')) {
    issue.id = `${name}-${issue.dataset.server ?? ''}-${issue.dataset.issueKey ?? ''}`;
  }
  for (const field of all(form, '[data-field]')) {
    join(field, `${field.closest('[data-kind]')?.id ?? ''}-${field.dataset.field ?? ''}`);
  }
}

function join(field: HTMLElement, id: string): void {
  const help = one(field, '.journey-map-panel-help');
  const problem = make('p', { class: 'journey-map-panel-problem', id: `${id}-problem`, 'data-problem': '', 'aria-live': 'polite' });
  field.id = id;
  field.append(problem);
  if (help !== null) {
    help.id = `${id}-help`;
  }
  one(field, '[data-path]')?.setAttribute('aria-describedby', [...(help === null ? [] : [help.id]), problem.id].join(' '));
}

/** Makes the form in the frame the fresh one, but for what somebody is at. */
export function redrawForm(frame: HTMLElement, fresh: HTMLElement): void {
  const old = one(frame, 'form');
  if (old?.id !== fresh.id) {
    old?.remove();
    frame.append(fresh);
    return;
  }
  void Idiomorph.morph(old, fresh, {
    ignoreActiveValue: true,
    restoreFocus: false,
    callbacks: {
      beforeNodeMorphed: mayChange,
      beforeNodeRemoved: mayGo,
      beforeAttributeUpdated: (name, on) => !(name === 'open' && on.localName === 'details'),
    },
  });
}

/** Not what is being typed, and not what waits to be repaired. */
function mayChange(old: Node, fresh: Node): boolean {
  if (old instanceof HTMLTemplateElement && fresh instanceof HTMLTemplateElement) {
    old.innerHTML = fresh.innerHTML;
    return false;
  }
  if (old instanceof HTMLElement && old.matches('[data-picture]') && one(old, '[data-also]') !== null) {
    return false;
  }
  if (!(old instanceof HTMLElement && old.matches('[data-field]'))) {
    return true;
  }
  const isHeld = one(old, '[aria-invalid="true"]') !== null || (old.hasAttribute('data-dirty') && old.contains(document.activeElement));
  if (isHeld && fresh instanceof HTMLElement) {
    tellTheirs(old, one(old, '[data-path]'), one(fresh, '[data-path]'));
  }
  return !isHeld;
}

type Text = HTMLInputElement | HTMLTextAreaElement;

export const isText = (control: Element | null): control is Text =>
  control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;

/** Others have changed what is being typed: that is said, and what they wrote is what Escape puts there. */
function tellTheirs(field: HTMLElement, mine: HTMLElement | null, theirs: HTMLElement | null): void {
  if (isText(mine) && isText(theirs) && theirs.defaultValue !== mine.defaultValue) {
    mine.defaultValue = theirs.defaultValue;
    field.toggleAttribute('data-theirs', true);
    one(field, '[data-problem]')?.replaceChildren(fill(AJS.I18n.getText('journeymaps.panel.theirs'), theirs.defaultValue));
  }
}

/** An item that is not added yet is nothing to the server. */
function mayGo(node: Node): boolean {
  return !(node instanceof HTMLElement && node.hasAttribute('data-draft'));
}
