// Where a macro on a saved page has no map yet: make one, or choose one, without the page editor.
import { chooseMap } from './macro-browser/choose-map';
import { indexOnPage, putMapIntoPage, EMPTY_MACRO } from './macro-browser/page-storage';
import { closestTarget, make, one } from './page/dom';
import { meta } from './page/site';
import { messageOf } from './page/errors';

document.addEventListener('click', (event) => {
  const section = closestTarget(event, '[data-begin]')?.closest<HTMLElement>(EMPTY_MACRO) ?? null;
  // What stands here of another page is begun there.
  if (section !== null && section.dataset.pageId === meta('page-id')) {
    void begin(section).catch((error: unknown) => {
      tell(section, messageOf(error));
    });
  }
});

async function begin(section: HTMLElement): Promise<void> {
  const page = meta('page-id');
  const place = { space: meta('space-key'), page };
  const insert = AJS.I18n.getText('journeymaps.begin.show');
  const params = await chooseMap({ name: 'journey-map' }, { place, first: 'new', insert });
  if (params !== null) {
    await putMapIntoPage(page, indexOnPage(section), params);
    location.reload();
  }
}

function tell(section: HTMLElement, text: string): void {
  const alert = one(section, '[role="alert"]') ?? make('p', { role: 'alert' });
  section.append(alert);
  alert.textContent = text;
}
