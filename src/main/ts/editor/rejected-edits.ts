import { askInDialog } from '../page/dialog';
import { make } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { buttonCommand, type Editing, type Feature } from './feature';
import type { Op } from './ops';
import type { PendingEdit } from './pending-edits';

/** What the server would not have is offered as text, and kept until somebody says that it is not needed. */
export function rejectedEdits(editing: Editing): Feature {
  return {
    commands: [
      buttonCommand('show-refused', () => {
        void offer(editing);
        return true;
      }),
    ],
  };
}

async function offer(editing: Editing): Promise<void> {
  const { map, rejected: left } = editing;
  const text = left.map(textOf).join('\n\n');
  const field = make('textarea', {
    class: 'journey-map-refused',
    readonly: '',
    rows: '8',
    'aria-label': AJS.I18n.getText('journeymaps.sync.refused.text'),
  });
  field.value = text;
  const answer = await askInDialog(
    map.root,
    AJS.I18n.getText('journeymaps.sync.refused'),
    [make('p', {}, AJS.I18n.getText('journeymaps.sync.refused.why')), field, download(map, text)],
    [
      { text: AJS.I18n.getText('journeymaps.sync.copy'), value: 'copy', primary: true },
      { text: AJS.I18n.getText('journeymaps.sync.discard'), value: 'discard' },
      { text: AJS.I18n.getText('journeymaps.sync.later'), value: 'later' },
    ],
    'later',
  );
  if (answer === 'copy') {
    await copy(map, text);
  } else if (answer === 'discard') {
    left.slice().forEach((waiting) => {
      editing.discard(waiting);
    });
  }
}

/** When, what, and why not, with every text in full. */
function textOf({ made, name, ops, refused = '' }: PendingEdit): string {
  const lines = ops.flatMap((op) => textsOf(op));
  return [`${new Date(made).toLocaleString(document.documentElement.lang || undefined)} · ${name}`, ...lines, refused].join('\n');
}

function textsOf(op: Op): string[] {
  return 'fields' in op
    ? Object.entries(op.fields).map(([path, value]) => `${path}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    : [];
}

function download(map: MapOnPage, text: string): HTMLElement {
  const href = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
  return make('p', {}, make('a', { href, download: `${map.id}.txt` }, AJS.I18n.getText('journeymaps.sync.download')));
}

async function copy(map: MapOnPage, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    map.say(AJS.I18n.getText('journeymaps.sync.copied'));
  } catch {
    // No clipboard without https: the text can still be selected and downloaded.
    map.say(AJS.I18n.getText('journeymaps.sync.not-copied'));
  }
}
