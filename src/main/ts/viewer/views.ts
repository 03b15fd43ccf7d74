import { asView } from '../page/validate';
import type { Command } from '../page/commands';
import { dataSelector } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { saveToSession, loadFromSession } from '../page/session';
import { fill } from '../page/text';
import { isAborted, messageOf } from '../page/errors';

const BUTTON = '[data-action="view"]';

const PHONE = '(max-width: 640px)';

/** Map, outline, emotion…: the server draws each; the reader stays where they were. A phone begins with the outline. */
export function switching(map: MapOnPage): Command[] {
  if (map.view === 'map' && loadFromSession(map.id, 'view') === null && matchMedia(PHONE).matches) {
    map.reload('outline').catch((error: unknown) => {
      tellFailure(map, error);
    });
  }
  return [
    { name: 'view', label: null, key: null, run: (button) => show(map, viewOf(button)) },
    { name: 'next-view', label: AJS.I18n.getText('journeymaps.ui.next-view'), key: 'v', run: () => show(map, next(map)) },
  ];
}

function next(map: MapOnPage): string {
  const views = map.all(BUTTON).map(viewOf);
  return views[(views.indexOf(map.view) + 1) % views.length] ?? 'map';
}

function viewOf({ dataset }: HTMLElement): string {
  return asView(dataset.view) ?? 'map';
}

function show(map: MapOnPage, as: string): boolean {
  saveToSession(map.id, 'view', as);
  void change(map, as);
  return true;
}

async function change(map: MapOnPage, as: string): Promise<void> {
  const top = map.root.getBoundingClientRect().top;
  try {
    await map.reload(as);
  } catch (error) {
    tellFailure(map, error);
    return;
  }
  scrollBy({ top: map.root.getBoundingClientRect().top - top, behavior: 'instant' });
  const button = map.one(BUTTON + dataSelector('view', as));
  button?.focus({ preventScroll: true });
  map.say(fill(AJS.I18n.getText('journeymaps.ui.view-shown'), button?.textContent.trim() ?? as));
}

/** An overtaken request is no failure. */
export function tellFailure(map: MapOnPage, error: unknown): void {
  if (!isAborted(error)) {
    map.say(messageOf(error));
  }
}
