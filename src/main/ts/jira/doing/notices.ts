import { newId } from '../../page/id';
import { make } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { fill } from '../../page/text';
import { adopt, cardName, keyLink, show } from './done';
import type { Issues, Link, Loose } from './service';
import { chooseServers } from './servers';
import { attempt } from './trouble';

const NOTICES = 'journey-map-doing-notices';

/** What is known of a map's issues, as far as it asks somebody to do something. */
export interface Known {
  readonly issues: readonly (Link & { readonly state?: string })[];
  readonly loose: readonly Loose[];
  readonly mayEdit: boolean;
}

/** Tells whoever may edit what is amiss: issues that were made and never linked, and servers that nobody here knows. */
export function drawNotices(map: MapOnPage, issues: Issues, known: Known, again: () => void): void {
  const unknown = known.mayEdit ? [...new Set(known.issues.filter(({ state }) => state === 'unknown').map(({ server }) => server))] : [];
  const lines = [
    ...known.loose.map((loose) => looseLine(map, issues, loose, known.mayEdit, again)),
    ...(unknown.length === 0 ? [] : [unknownLine(map, issues, unknown, known, again)]),
  ];
  const there = map.one(`:scope > .${NOTICES}`);
  const state = JSON.stringify([known.loose, unknown, known.mayEdit]);
  if (lines.length === 0) {
    there?.remove();
  } else if (there?.dataset.state !== state) {
    there?.remove();
    const notices = make('div', { class: NOTICES, role: 'group', 'data-editor': 'issues', 'data-state': state, 'aria-label': AJS.I18n.getText('journeymaps.issues.notices') }, ...lines);
    map.one(':scope > header')?.after(notices);
  }
}

function looseLine(map: MapOnPage, issues: Issues, loose: Loose, mayEdit: boolean, again: () => void): HTMLElement {
  const [before = '', after = ''] = fill(AJS.I18n.getText('journeymaps.issues.loose'), '{0}', cardName(map, loose.card)).split('{0}');
  const name = (text: string): string => fill(text, loose.key);
  return line([before, keyLink(loose), after],
    ...(mayEdit ? [button(AJS.I18n.getText('journeymaps.issues.link-now'), name(AJS.I18n.getText('journeymaps.issues.loose.link')), () => linkNow(map, issues, loose), map, again)] : []),
    button(AJS.I18n.getText('journeymaps.issues.forget'), name(AJS.I18n.getText('journeymaps.issues.loose.forget')), () => forget(map, issues, loose), map, again));
}

async function linkNow(map: MapOnPage, issues: Issues, { server, key, card }: Loose): Promise<void> {
  const name = fill(AJS.I18n.getText('journeymaps.issues.link-name'), key);
  const request = newId();
  const linked = await attempt(map, name, () => issues.put(card, request, { server, key }));
  if (linked !== null) {
    adopt(map, name, linked);
    await show(map, fill(AJS.I18n.getText('journeymaps.issues.linked'), key));
  }
}

async function forget(map: MapOnPage, issues: Issues, loose: Loose): Promise<void> {
  const words = fill(AJS.I18n.getText('journeymaps.issues.forgotten'), loose.key);
  const done = await attempt(map, fill(AJS.I18n.getText('journeymaps.issues.loose.forget'), loose.key), async () => {
    await issues.remove(loose.card, loose);
    return true;
  });
  if (done === true) {
    map.say(words);
  }
}

function unknownLine(map: MapOnPage, issues: Issues, unknown: readonly string[], known: Known, again: () => void): HTMLElement {
  const count = new Set(known.issues.filter(({ server }) => unknown.includes(server)).map(({ server, key }) => `${server} ${key}`)).size;
  const words = count === 1 ? AJS.I18n.getText('journeymaps.issues.unknown-one') : fill(AJS.I18n.getText('journeymaps.issues.unknown'), count);
  return line([words], button(AJS.I18n.getText('journeymaps.issues.map-servers'), AJS.I18n.getText('journeymaps.issues.map-servers'), () => chooseServers(map, issues, unknown), map, again));
}

function line(words: readonly (Node | string)[], ...buttons: readonly HTMLElement[]): HTMLElement {
  return make('p', { class: 'journey-map-doing-notice' }, make('span', {}, ...words), ...buttons);
}

/** What was pressed may be gone afterwards: then the map's head has the focus. */
function button(text: string, label: string, run: () => Promise<void>, map: MapOnPage, again: () => void): HTMLElement {
  const made = make('button', { type: 'button', class: 'journey-map-button', ...(label === text ? {} : { 'aria-label': label }) }, text);
  let isBusy = false;
  made.addEventListener('click', () => {
    if (!isBusy) {
      isBusy = true;
      void run().finally(() => {
        isBusy = false;
        again();
        (made.isConnected ? made : map.one('.journey-map-tools button'))?.focus({ preventScroll: true });
      });
    }
  });
  return made;
}
