// Where a macro on a saved page has no map yet: make one, or choose one, without the page editor.
import { chooseMap } from './browser/choose-map';
import { placeOf, putMap, STATE } from './browser/page';
import { around, make, one } from './page/dom';
import { meta } from './page/site';
import { wordsOf } from './page/told';

document.addEventListener('click', (event) => {
  const section = around(event, '[data-begin]')?.closest<HTMLElement>(STATE) ?? null;
  // What stands here of another page is begun there.
  if (section !== null && section.dataset.pageId === meta('page-id')) {
    void begin(section).catch((error: unknown) => {
      tell(section, wordsOf(error));
    });
  }
});

async function begin(section: HTMLElement): Promise<void> {
  const page = meta('page-id');
  const place = { space: meta('space-key'), page };
  const insert = AJS.I18n.getText('journeymaps.begin.show');
  const params = await chooseMap({ name: 'journey-map' }, { place, first: 'new', insert });
  if (params !== null) {
    await putMap(page, placeOf(section), params);
    location.reload();
  }
}

function tell(section: HTMLElement, text: string): void {
  const alert = one(section, '[role="alert"]') ?? make('p', { role: 'alert' });
  section.append(alert);
  alert.textContent = text;
}
