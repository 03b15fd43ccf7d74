import type { Command } from '../page/commands';
import { having } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { keep, kept } from '../page/session';
import { fill } from '../page/text';

const BUTTON = '[data-action="view"]';

const PHONE = '(max-width: 640px)';

/** Map, outline, emotion…: the server draws each; the reader stays where they were. A phone begins with the outline. */
export function switching(map: MapOnPage): Command[] {
  if (map.view === 'map' && kept(map.id, 'view') === null && matchMedia(PHONE).matches) {
    map.reload('outline').catch((error: unknown) => {
      tellFailure(map, error);
    });
  }
  return [
    { name: 'view', label: null, key: null, run: (button) => show(map, button.dataset.view ?? 'map') },
    { name: 'next-view', label: AJS.I18n.getText('journeymaps.ui.next-view'), key: 'v', run: () => show(map, next(map)) },
  ];
}

function next(map: MapOnPage): string {
  const views = map.all(BUTTON).map((button) => button.dataset.view ?? 'map');
  return views[(views.indexOf(map.view) + 1) % views.length] ?? 'map';
}

function show(map: MapOnPage, view: string): boolean {
  keep(map.id, 'view', view);
  void change(map, view);
  return true;
}

async function change(map: MapOnPage, view: string): Promise<void> {
  const top = map.root.getBoundingClientRect().top;
  try {
    await map.reload(view);
  } catch (error) {
    tellFailure(map, error);
    return;
  }
  scrollBy({ top: map.root.getBoundingClientRect().top - top, behavior: 'instant' });
  const button = map.one(BUTTON + having('view', view));
  button?.focus({ preventScroll: true });
  map.say(fill(AJS.I18n.getText('journeymaps.ui.view-shown'), button?.textContent.trim() ?? view));
}

/** An overtaken request is no failure. */
export function tellFailure(map: MapOnPage, error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) {
    map.say(error instanceof Error ? error.message : String(error));
  }
}
