import { make, one } from './dom';
import type { MapOnPage } from './map-on-page';

/** What in a card's details comes after its issues. */
const AFTER = ':scope > :is(.journey-map-evidence, .journey-map-history, .journey-map-details-tools)';

/** The part of a card's details that tells of its issues. For those who may edit, making and linking them stands first. */
export function issueSection({ root }: MapOnPage, ...parts: readonly HTMLElement[]): HTMLElement {
  const ways =
    root.dataset.canEdit === 'true'
      ? [
          make(
            'p',
            { class: 'journey-map-issue-tools' },
            button('create-issue', AJS.I18n.getText('journeymaps.issues.create')),
            button('link-issue', AJS.I18n.getText('journeymaps.issues.link')),
          ),
        ]
      : [];
  return make(
    'div',
    {
      class: 'journey-map-issue-details',
      'data-editor': 'issues',
      role: 'group',
      'aria-label': AJS.I18n.getText('journeymaps.jira.issues'),
    },
    make('p', { class: 'journey-map-issue-title', 'aria-hidden': 'true' }, AJS.I18n.getText('journeymaps.jira.issues')),
    ...ways,
    ...parts,
  );
}

/** Before what may be long. */
export function insertIssueSection(details: HTMLElement, section: HTMLElement): void {
  details.insertBefore(section, one(details, AFTER));
}

function button(action: string, text: string): HTMLElement {
  return make('button', { type: 'button', class: 'journey-map-button', 'data-action': action }, text);
}
