import { make } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { onKey } from '../../page/keyboard';
import { GUIDE, type GuideStep } from './steps';

/** The five steps as tabs, what to do in one of them, and a button that leads there. */
export class GuidePanel {
  private readonly tabs = GUIDE.map((step) => this.tab(step));
  private readonly text = make('p', { class: 'journey-map-guide-text', role: 'status' });
  private readonly progress = make('p', { class: 'journey-map-guide-progress' });
  private readonly root = this.make();
  private picked: GuideStep | null = null;
  private pickedDone = false;

  constructor(private readonly map: MapOnPage) {}

  /** The one that was chosen, until it is done; else the first that is not done yet. */
  get current(): GuideStep {
    return this.picked ?? GUIDE.find((step) => !step.isDone(this.map)) ?? (GUIDE.at(-1) as GuideStep);
  }

  /** Puts it behind an element, where it is not there already, and says how things stand. */
  showIn(after: HTMLElement | null): void {
    if (!this.root.isConnected) {
      after?.after(this.root);
    }
    if (this.picked?.isDone(this.map) === true && !this.pickedDone) {
      this.picked = null;
    }
    this.update();
  }

  remove(): void {
    this.root.remove();
  }

  focus(): void {
    this.tabs[GUIDE.indexOf(this.current)]?.focus();
  }

  private make(): HTMLElement {
    const list = make('div', { role: 'tablist', 'aria-label': AJS.I18n.getText('journeymaps.guide') }, ...this.tabs);
    onKey(list, (event) => {
      this.walk(event);
    });
    return make(
      'section',
      { class: 'journey-map-guide', 'aria-label': AJS.I18n.getText('journeymaps.guide') },
      list,
      make(
        'div',
        { class: 'journey-map-guide-now', role: 'tabpanel', 'aria-label': AJS.I18n.getText('journeymaps.guide') },
        this.text,
        this.progress,
      ),
      make(
        'div',
        { class: 'journey-map-guide-buttons' },
        make(
          'button',
          { type: 'button', class: 'journey-map-button journey-map-primary', 'data-action': 'guide-go' },
          AJS.I18n.getText('journeymaps.guide.go'),
        ),
        make(
          'button',
          { type: 'button', class: 'journey-map-button', 'data-action': 'guide-close' },
          AJS.I18n.getText('journeymaps.guide.close'),
        ),
      ),
    );
  }

  private tab(step: GuideStep): HTMLElement {
    const tab = make(
      'button',
      { type: 'button', role: 'tab', 'data-guide': step.name },
      make('span', { class: 'journey-map-guide-sign', 'aria-hidden': 'true' }),
      make('span', {}, step.label),
      make('span', { class: 'journey-map-unseen' }),
    );
    tab.addEventListener('click', () => {
      this.pick(step);
    });
    return tab;
  }

  private pick(step: GuideStep): void {
    this.picked = step;
    this.pickedDone = step.isDone(this.map);
    this.update();
    this.focus();
  }

  private walk(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      this.pick(GUIDE[(GUIDE.indexOf(this.current) + step + GUIDE.length) % GUIDE.length] as GuideStep);
    }
  }

  private update(): void {
    const { current } = this;
    this.tabs.forEach((tab, index) => {
      const step = GUIDE[index] as GuideStep;
      const done = step.isDone(this.map);
      tab.setAttribute('aria-selected', String(step === current));
      tab.tabIndex = step === current ? 0 : -1;
      tab.toggleAttribute('data-done', done);
      say(tab.children[0], done ? '✓' : String(index + 1));
      say(tab.children[2], done ? ` (${AJS.I18n.getText('journeymaps.guide.done')})` : '');
    });
    const all = this.picked === null && GUIDE.every((step) => step.isDone(this.map));
    say(this.text, all ? AJS.I18n.getText('journeymaps.guide.all-done') : current.text);
    say(this.progress, all ? '' : current.progress(this.map));
  }
}

/** Only what has changed is written: what is written in a live region is read out. */
function say(element: Element | undefined, text: string): void {
  if (element !== undefined && element.textContent !== text) {
    element.textContent = text;
  }
}
