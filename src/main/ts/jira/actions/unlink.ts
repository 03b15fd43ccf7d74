import { askInDialog } from '../../page/dialog';
import { make } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { fill } from '../../page/text';
import { returnFocus, cardName, showOutcome } from './outcome';
import { editorOf, isSameIssue, type IssueLink, IssueService } from './issue-service';
import { attempt } from './jira-errors';

/** Takes an issue off a card: with undo while the map is edited, and else after a question. */
export async function unlink(map: MapOnPage, card: string, link: IssueLink): Promise<void> {
  const before = document.activeElement;
  const issues = new IssueService(map);
  const title = fill(AJS.I18n.getText('journeymaps.issues.unlink'), link.key);
  const done = fill(AJS.I18n.getText('journeymaps.issues.unlinked'), link.key);
  const editor = editorOf(map);
  if (editor !== null) {
    const links = await attempt(map, title, () => issues.links());
    const left = links?.get(card)?.filter((other) => !isSameIssue(other, link)) ?? null;
    if (left !== null) {
      const ops = [{ op: 'set', kind: 'card', id: card, fields: { issues: left.length === 0 ? null : left } }];
      editor.apply({ ops, done, name: title });
      if (stayInPanel(before)) {
        return;
      }
    }
  } else if (await asks(map, card, link, title)) {
    await attempt(map, title, async () => {
      await issues.remove(card, link);
      await showOutcome(map, done);
    });
  }
  returnFocus(map, before, card);
}

/** The button goes: whoever pressed it goes on at the next issue, or where another can be linked. */
function stayInPanel(button: Element | null): boolean {
  const section = button?.closest('.journey-map-panel-issues');
  const all = [...(section?.querySelectorAll<HTMLElement>('[data-action="unlink-issue"]') ?? [])];
  const at = all.findIndex((other) => other === button);
  (all[at + 1] ?? all[at - 1] ?? section?.querySelector<HTMLElement>('[data-action="link-issue"]'))?.focus({ preventScroll: true });
  return section !== undefined && section !== null;
}

function asks(map: MapOnPage, card: string, { key }: IssueLink, title: string): Promise<boolean> {
  const why = fill(AJS.I18n.getText('journeymaps.issues.unlink.why'), key, cardName(map, card));
  return askInDialog(
    map.root,
    title,
    [make('p', {}, why)],
    [
      { text: AJS.I18n.getText('journeymaps.issues.unlink.yes'), value: true, primary: true },
      { text: AJS.I18n.getText('journeymaps.editor.cancel'), value: false },
    ],
    false,
  );
}
