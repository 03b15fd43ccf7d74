import { newId } from '../../page/id';
import { askInDialog } from '../../page/dialog';
import { make } from '../../page/dom';
import type { IssueRequest } from '../../page/events';
import type { MapOnPage } from '../../page/map-on-page';
import { fill } from '../../page/text';
import { reportUnexpected } from '../../page/errors';
import { adopt, returnFocus, cardName, showOutcome } from './outcome';
import { linkIn } from './parse-links';
import { editorOf, type IssueService, type IssueLink } from './issue-service';
import { attempt } from './jira-errors';

type Pasted = Extract<IssueRequest, { what: 'pasted' }>;

/** The address of an issue was pasted: asks whether it is to be linked; any other address is text. */
export async function linkPasted(map: MapOnPage, issues: IssueService, wish: Pasted): Promise<void> {
  const link = await linkOf(issues, wish.text);
  const [card] = wish.cards;
  const before = document.activeElement;
  const answer = link === null ? 'text' : await ask(map, link, card);
  if (answer === 'text' || link === null) {
    wish.asText();
  } else if (answer === 'link') {
    if (card === undefined) {
      add(map, link, wish);
    } else {
      await put(map, issues, card, link);
    }
    returnFocus(map, before, card ?? '');
  }
}

/** Null where it leads to none of the Jiras that this site is linked to, or they cannot be asked for. */
async function linkOf(issues: IssueService, text: string): Promise<IssueLink | null> {
  // Text is what it was before anybody knew of Jira.
  const sites = await issues.sites().catch(reportUnexpected);
  return sites && linkIn(text, sites);
}

function ask(map: MapOnPage, { key }: IssueLink, card: string | undefined): Promise<'link' | 'text' | null> {
  const words = card === undefined ? AJS.I18n.getText('journeymaps.issues.paste.cell') : AJS.I18n.getText('journeymaps.issues.paste.card');
  const link = card === undefined ? AJS.I18n.getText('journeymaps.issues.paste.new') : AJS.I18n.getText('journeymaps.issues.paste.link');
  return askInDialog<'link' | 'text' | null>(
    map.root,
    AJS.I18n.getText('journeymaps.issues.paste'),
    [make('p', {}, fill(words, key, card === undefined ? '' : cardName(map, card)))],
    [
      { text: fill(link, key), value: 'link', primary: true },
      { text: AJS.I18n.getText('journeymaps.issues.paste.text'), value: 'text' },
      { text: AJS.I18n.getText('journeymaps.editor.cancel'), value: null },
    ],
    null,
  );
}

async function put(map: MapOnPage, issues: IssueService, card: string, link: IssueLink): Promise<void> {
  const name = fill(AJS.I18n.getText('journeymaps.issues.link-name'), link.key);
  const request = newId();
  const linked = await attempt(map, name, () => issues.put(card, request, { ...link }));
  if (linked !== null) {
    adopt(map, name, linked);
    await showOutcome(map, fill(AJS.I18n.getText('journeymaps.issues.linked'), linked.key));
  }
}

/** A new card says the key alone: what Jira says of an issue is not for everybody who sees the map. */
function add(map: MapOnPage, link: IssueLink, { place }: Pasted): void {
  const name = fill(AJS.I18n.getText('journeymaps.issues.link-name'), link.key);
  editorOf(map)?.apply({
    ops: [{ op: 'add', kind: 'card', id: newId(), in: place, fields: { text: link.key, issues: [{ ...link }] } }],
    name,
    done: fill(AJS.I18n.getText('journeymaps.issues.linked'), link.key),
  });
}
