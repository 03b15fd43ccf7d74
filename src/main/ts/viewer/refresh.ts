import type { MapOnPage } from '../page/map-on-page';
import { getJson } from '../page/rest';
import { reportUnexpected } from '../page/errors';

/** A reader who comes back to the page sees the map as it is now; an editor's page sees to that itself. */
export function refreshing(map: MapOnPage): void {
  addEventListener('focus', () => {
    if (map.root.dataset.fixed !== 'true' && !map.root.hasAttribute('data-editing')) {
      // What is shown stays: whoever only comes back has asked for nothing.
      refresh(map).catch(reportUnexpected);
    }
  });
}

async function refresh(map: MapOnPage): Promise<void> {
  const since = String(map.revision);
  const news = await getJson(map.address(['changes'], { ...map.parameters(), since }));
  if (news !== null && !map.root.hasAttribute('data-editing')) {
    await map.reload();
  }
}
