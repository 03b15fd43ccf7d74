import { type EditorQuery, EDITOR, ISSUES, type IssueRequest } from '../page/events';
import type { Editing, Feature } from './feature';
import type { Edit, Target } from './ops';
import { targetOf } from './drawing';
import { selectionOr } from './selection-or';

/** Issues of cards: another script makes and links them; the editor says for which cards, and takes over what was done. */
export function issues(editing: Editing): Feature {
  const { map } = editing;
  map.root.addEventListener(EDITOR, (event) => {
    if (editing.isOn) {
      (event as CustomEvent<EditorQuery>).detail.editor = {
        client: editing.client,
        apply: (edit) => editing.apply(edit as Edit),
        adopt: (done) => {
          editing.adopt(done as Parameters<Editing['adopt']>[0]);
        },
      };
    }
  });
  const wish = (what: 'create' | 'link', target: Target): void => {
    map.root.dispatchEvent(
      new CustomEvent<IssueRequest>(ISSUES, { detail: { what, cards: selectionOr(map, target).map(({ id }) => id) } }),
    );
  };
  const ways = [
    { what: 'create', name: 'issue-create', label: AJS.I18n.getText('journeymaps.issues.create'), key: 'Mod+i' },
    { what: 'link', name: 'issue-link', label: AJS.I18n.getText('journeymaps.issues.link'), key: 'Mod+k' },
  ] as const;
  return {
    actions: ways.map(({ what, name, label, key }) => ({
      name,
      label,
      key,
      kinds: ['card'],
      run: (target) => {
        wish(what, target);
      },
    })),
    commands: ways.map(({ what, name, label, key }) => ({
      name: `key-${name}`,
      label,
      key,
      run: (from) => {
        const target = targetOf(map, from);
        if (target?.kind === 'card') {
          wish(what, target);
        }
        return target?.kind === 'card';
      },
    })),
  };
}
