import { make } from '../page/dom';
import { type MacroPlace, currentPlace } from './confluence';
import { ExistingMapPanel } from './existing-map-panel';
import { NewMapPanel } from './new-map-panel';
import { Tabs } from './tabs';

type Params = Readonly<Record<string, string>>;

const VIEWS: Readonly<Record<string, string>> = {
  map: AJS.I18n.getText('journeymaps.browser.view.map'),
  outline: AJS.I18n.getText('journeymaps.browser.view.outline'),
  emotion: AJS.I18n.getText('journeymaps.browser.view.emotion'),
  opportunities: AJS.I18n.getText('journeymaps.browser.view.opportunities'),
  summary: AJS.I18n.getText('journeymaps.browser.view.summary'),
};

/** Asks which map the macro shows, and how; what is not asked stays as it is. Null when it is left. */
export function chooseMap(macro: EditorMacro, asked: ChooserOptions = { place: currentPlace(), first: 'choose' }): Promise<Params | null> {
  return new Promise((done) => {
    new Chooser(macro, asked, done).open();
  });
}

/** Where a new map will live, which tab comes first, and what the button to end with says. */
export interface ChooserOptions {
  readonly place: MacroPlace;
  readonly first: 'choose' | 'new';
  readonly insert?: string;
}

class Chooser {
  private readonly existing: ExistingMapPanel;
  private readonly fresh = new NewMapPanel();
  private readonly tabs: Tabs;
  private readonly view: HTMLSelectElement;
  private readonly dialog: HTMLDialogElement;
  private chosen: Params | null = null;
  private busy = false;

  constructor(
    private readonly macro: EditorMacro,
    private readonly asked: ChooserOptions,
    done: (params: Params | null) => void,
  ) {
    this.existing = new ExistingMapPanel(asked.place.space, macro.params?.map ?? '');
    this.tabs = new Tabs(
      [
        { name: 'choose', label: AJS.I18n.getText('journeymaps.browser.choose'), panel: this.existing.panel },
        { name: 'new', label: AJS.I18n.getText('journeymaps.browser.new'), panel: this.fresh.panel },
      ],
      asked.first,
    );
    this.view = viewSelect(macro.params?.view);
    this.dialog = make(
      'dialog',
      { class: 'journey-map-chooser', 'aria-label': AJS.I18n.getText('journeymaps.browser.heading') },
      this.form(),
    );
    this.dialog.addEventListener('close', () => {
      this.dialog.remove();
      done(this.chosen);
    });
  }

  open(): void {
    document.body.append(this.dialog);
    this.dialog.showModal();
    void this.existing.start();
    void this.fresh.start();
  }

  private form(): HTMLElement {
    const form = make(
      'form',
      {},
      make('h2', {}, AJS.I18n.getText('journeymaps.browser.heading')),
      this.tabs.element,
      this.existing.panel,
      this.fresh.panel,
      make('label', { class: 'journey-map-view-select' }, AJS.I18n.getText('journeymaps.browser.view'), this.view),
      this.buttons(),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.busy) {
        this.busy = true;
        void this.submit().finally(() => (this.busy = false));
      }
    });
    return form;
  }

  private buttons(): HTMLElement {
    const leave = make('button', { type: 'button', class: 'aui-button' }, AJS.I18n.getText('journeymaps.browser.cancel'));
    leave.addEventListener('click', () => {
      this.dialog.close();
    });
    return make(
      'div',
      { class: 'journey-map-dialog-buttons' },
      make(
        'button',
        { type: 'submit', class: 'aui-button aui-button-primary' },
        this.asked.insert ?? AJS.I18n.getText('journeymaps.browser.insert'),
      ),
      leave,
    );
  }

  private async submit(): Promise<void> {
    const existing = this.tabs.current === 'choose';
    const map = existing ? this.existing.value : await this.fresh.make(this.asked.place);
    if (map !== null) {
      this.chosen = this.params(map);
      this.dialog.close();
    } else if (existing) {
      this.existing.ask();
    }
  }

  private params(map: string): Params {
    const others = Object.entries(this.macro.params ?? {}).filter(([name]) => name !== 'view');
    return { ...Object.fromEntries(others), map, ...(this.view.value === 'map' ? {} : { view: this.view.value }) };
  }
}

function viewSelect(view = 'map'): HTMLSelectElement {
  const select = make('select', { class: 'select' }, ...Object.entries(VIEWS).map(([value, label]) => make('option', { value }, label)));
  select.value = view in VIEWS ? view : 'map';
  return select;
}
