import { make } from '../page/dom';
import { messageOf } from '../page/errors';
import { findMap, findMaps, type MapLine } from './maps';

const WAIT = 250;

/** The panel with the maps there are: search as you type, then choose with mouse or arrows. */
export class ExistingMapPanel {
  private readonly search = make('input', { type: 'search', maxlength: '100', autocomplete: 'off', class: 'text' });
  private readonly list = make('div', {
    class: 'journey-map-choices',
    role: 'radiogroup',
    'aria-label': AJS.I18n.getText('journeymaps.browser.maps'),
  });
  private readonly state = make('p', { class: 'journey-map-count', role: 'status' });
  readonly panel = make('div', {}, make('label', {}, AJS.I18n.getText('journeymaps.browser.search'), this.search), this.state, this.list);
  private asking: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param chosen the map that the macro shows already; empty for none */
  constructor(
    private readonly space: string,
    private readonly chosen: string,
  ) {
    this.search.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.find(), WAIT);
    });
  }

  /** The chosen map's id; null when none is. */
  get value(): string | null {
    return this.list.querySelector<HTMLInputElement>('input:checked')?.value ?? null;
  }

  async start(): Promise<void> {
    await this.find(() => findMap(this.chosen));
  }

  /** Makes the person choose. */
  ask(): void {
    this.state.textContent = AJS.I18n.getText('journeymaps.browser.choose-one');
    (this.list.querySelector<HTMLElement>('input') ?? this.search).focus();
  }

  private async find(ask: () => Promise<MapLine | null> = () => Promise.resolve(null)): Promise<void> {
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    try {
      const first = await ask();
      const found = await findMaps(this.search.value.trim(), this.space, asking.signal);
      this.show(first === null ? found : [first, ...found.filter((line) => line.id !== first.id)]);
    } catch (error) {
      if (!asking.signal.aborted) {
        this.list.replaceChildren();
        this.state.textContent = messageOf(error);
      }
    }
  }

  private show(lines: readonly MapLine[]): void {
    const before = this.value ?? this.chosen;
    this.list.replaceChildren(...lines.map((line) => this.row(line, line.id === before)));
    this.state.textContent = lines.length === 0 ? AJS.I18n.getText('journeymaps.browser.nothing') : '';
  }

  private row(line: MapLine, checked: boolean): HTMLElement {
    const radio = make('input', { type: 'radio', name: 'map', value: line.id });
    radio.checked = checked;
    return make(
      'label',
      { class: 'journey-map-choice' },
      radio,
      make('span', { class: 'journey-map-choice-title' }, line.title || AJS.I18n.getText('journeymaps.browser.untitled')),
      make('span', { class: 'journey-map-choice-facts' }, facts(line)),
    );
  }
}

function facts({ state, owner, changed, space }: MapLine): string {
  const day = new Date(changed ?? NaN);
  const when = Number.isNaN(day.valueOf())
    ? null
    : day.toLocaleDateString(document.documentElement.lang || undefined, { dateStyle: 'medium' });
  const kind = state === 'future' ? AJS.I18n.getText('journeymaps.browser.future') : AJS.I18n.getText('journeymaps.browser.current');
  return [kind, owner, when, space].filter((part): part is string => typeof part === 'string' && part !== '').join(' · ');
}
