import { make } from '../page/dom';
import { onKey } from '../page/keyboard';

export interface Tab {
  readonly name: string;
  readonly label: string;
  readonly panel: HTMLElement;
}

/** Tabs as everywhere: arrows go between them, each controls its panel. */
export class Tabs {
  readonly element: HTMLElement;
  current: string;

  constructor(
    private readonly tabs: readonly Tab[],
    first: string,
  ) {
    const buttons = tabs.map((tab) => this.button(tab));
    this.element = make('div', { class: 'journey-map-tabs', role: 'tablist' }, ...buttons);
    onKey(this.element, (event) => {
      this.walk(event, buttons);
    });
    this.current = first;
    this.show(first);
  }

  private button({ name, label, panel }: Tab): HTMLElement {
    const button = make(
      'button',
      { type: 'button', role: 'tab', id: `journey-map-tab-${name}`, 'aria-controls': `journey-map-panel-${name}` },
      label,
    );
    panel.id = `journey-map-panel-${name}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', button.id);
    button.addEventListener('click', () => {
      this.show(name);
    });
    return button;
  }

  show(name: string): void {
    this.current = name;
    this.tabs.forEach((tab, index) => {
      const on = tab.name === name;
      const button = this.element.children[index] as HTMLElement;
      button.setAttribute('aria-selected', String(on));
      button.tabIndex = on ? 0 : -1;
      tab.panel.hidden = !on;
    });
  }

  private walk(event: KeyboardEvent, buttons: readonly HTMLElement[]): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const at = (this.tabs.findIndex((tab) => tab.name === this.current) + step + this.tabs.length) % this.tabs.length;
      this.show(this.tabs[at]?.name ?? this.current);
      buttons[at]?.focus();
    }
  }
}
