import { newId } from '../../page/id';
import { make } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { fill } from '../../page/text';
import { unlinkedPrefix } from '../../page/stored-edits';
import type { UnlinkedIssue } from '../api';
import { adopt, cardName, keyLink, showOutcome } from './outcome';
import { IssueService } from './issue-service';
import { attempt } from './jira-errors';

const NOTICES = 'journey-map-doing-notices';

/** What was linked or forgotten here, which an older answer still tells of. */
const over = new Set<string>();

/** So that the script is loaded on the next visit too, though no card has an issue. */
export function noteUnlinked(map: MapOnPage, isLoose: boolean): void {
  try {
    if (isLoose) {
      localStorage.setItem(`${unlinkedPrefix(map.id)}noted`, '');
    } else {
      localStorage.removeItem(`${unlinkedPrefix(map.id)}noted`);
    }
  } catch {
    // Blocked or full: whoever opens the table of issues is told.
  }
}

/** Tells whoever made issues that are not linked to their cards, until they are linked or forgotten. */
export function drawUnlinked(map: MapOnPage, reported: readonly UnlinkedIssue[], mayEdit: boolean): void {
  const loose = reported.filter((issue) => !over.has(nameOf(issue)));
  noteUnlinked(map, loose.length > 0);
  const there = map.ours(`:scope > .${NOTICES}`);
  const state = JSON.stringify([loose, mayEdit]);
  if (loose.length === 0) {
    there?.remove();
  } else if (there?.dataset.state !== state) {
    there?.remove();
    const lines = loose.map((issue) => line(map, issue, mayEdit));
    map.one(':scope > header')?.after(
      make(
        'div',
        {
          class: NOTICES,
          role: 'group',
          'data-editor': 'issues',
          'data-state': state,
          'aria-label': AJS.I18n.getText('journeymaps.issues.notices'),
        },
        ...lines,
      ),
    );
  }
}

function nameOf({ server, key, card }: UnlinkedIssue): string {
  return `${server} ${key} ${card}`;
}

function line(map: MapOnPage, loose: UnlinkedIssue, mayEdit: boolean): HTMLElement {
  const [before = '', after = ''] = fill(AJS.I18n.getText('journeymaps.issues.loose'), '{0}', cardName(map, loose.card)).split('{0}');
  const link = button(AJS.I18n.getText('journeymaps.issues.link-now'), fill(AJS.I18n.getText('journeymaps.issues.loose.link'), loose.key));
  const drop = button(AJS.I18n.getText('journeymaps.issues.forget'), fill(AJS.I18n.getText('journeymaps.issues.loose.forget'), loose.key));
  const made = make(
    'p',
    { class: 'journey-map-doing-notice' },
    make('span', {}, before, keyLink(loose), after),
    ...(mayEdit ? [link] : []),
    drop,
  );
  const once = (work: (map: MapOnPage, loose: UnlinkedIssue) => Promise<boolean>) => (): void => {
    if (!made.hasAttribute('aria-busy')) {
      made.setAttribute('aria-busy', 'true');
      void work(map, loose).then((isDone) => {
        made.removeAttribute('aria-busy');
        if (isDone) {
          take(map, made);
        }
      });
    }
  };
  link.addEventListener('click', once(linkNow));
  drop.addEventListener('click', once(forget));
  return made;
}

function button(text: string, label: string): HTMLElement {
  return make('button', { type: 'button', class: 'journey-map-button', 'aria-label': label }, text);
}

/** Whoever pressed there goes on at the next one, or in the map's tools. */
function take(map: MapOnPage, line: HTMLElement): void {
  const all = line.parentElement;
  line.remove();
  (all?.querySelector('button') ?? map.one('.journey-map-tools button'))?.focus({ preventScroll: true });
  if (all?.childElementCount === 0) {
    all.remove();
  }
}

async function linkNow(map: MapOnPage, { server, key, card }: UnlinkedIssue): Promise<boolean> {
  const name = fill(AJS.I18n.getText('journeymaps.issues.link-name'), key);
  const request = newId();
  const linked = await attempt(map, name, () => new IssueService(map).put(card, request, { server, key }));
  if (linked !== null) {
    over.add(nameOf({ server, key, card }));
    adopt(map, name, linked);
    await showOutcome(map, fill(AJS.I18n.getText('journeymaps.issues.linked'), key));
  }
  return linked !== null;
}

async function forget(map: MapOnPage, loose: UnlinkedIssue): Promise<boolean> {
  const done = await attempt(map, fill(AJS.I18n.getText('journeymaps.issues.loose.forget'), loose.key), async () => {
    await new IssueService(map).remove(loose.card, loose);
    return true;
  });
  if (done === true) {
    over.add(nameOf(loose));
    map.say(fill(AJS.I18n.getText('journeymaps.issues.forgotten'), loose.key));
  }
  return done === true;
}
