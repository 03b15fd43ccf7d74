import { askInDialog } from '../../page/dialog';
import { all, isTyping, make, one } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { isolateKeys, onKey } from '../../page/keyboard';
import { errorElements } from './jira-errors';

const TEXT = 'input:not([type=search], [type=checkbox], [role=combobox]), textarea';

/**
 * A modal dialog with a form: it sends once at a time, asks before it loses what was typed, and says in itself what goes on, since
 * what stands around a modal dialog is not read.
 */
export class FormDialog {
  readonly body = make('div', { class: 'journey-map-doing-body' });
  readonly closed: Promise<void>;
  private readonly alert = make('div', { class: 'journey-map-doing-trouble', role: 'alert' });
  private readonly state = make('p', { class: 'journey-map-doing-state', role: 'status' });
  private readonly submit: HTMLButtonElement;
  private readonly dialog: HTMLDialogElement;
  private isBusy = false;
  private isTyped = false;
  /** What is missing until it was loaded, and what failed when it was sent. */
  private readonly lacking = new Map<string, readonly Node[]>();
  private failure: readonly Node[] = [];
  /** Where somebody was before the focus went to the way out of trouble. */
  private before: Element | null = null;

  /** @param send what the button does; nothing else is sent meanwhile */
  constructor(
    private readonly map: MapOnPage,
    title: string,
    button: string,
    private readonly send: () => Promise<void>,
  ) {
    this.submit = make('button', { type: 'submit', class: 'journey-map-button journey-map-primary' }, button);
    const cancel = make('button', { type: 'button', class: 'journey-map-button' }, AJS.I18n.getText('journeymaps.editor.cancel'));
    const form = make(
      'form',
      { novalidate: '', autocomplete: 'off' },
      make('h2', {}, title),
      this.alert,
      this.body,
      this.state,
      make('div', { class: 'journey-map-dialog-buttons' }, this.submit, cancel),
    );
    this.dialog = make(
      'dialog',
      { class: 'journey-map-dialog journey-map-doing-dialog', 'aria-label': title, 'data-editor': 'issues', tabindex: '-1' },
      form,
    );
    this.closed = new Promise((done) => {
      this.dialog.addEventListener('close', () => {
        this.dialog.remove();
        done();
      });
    });
    cancel.addEventListener('click', () => void this.leave());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.sendOnce();
    });
    this.listen();
  }

  /** Whether something could not be loaded; who wants to send is led to the way out of it. */
  get isLacking(): boolean {
    if (this.lacking.size > 0) {
      this.toTrouble();
    }
    return this.lacking.size > 0;
  }

  get isOpen(): boolean {
    return this.dialog.open;
  }

  /** Moves what is in here to the front. */
  open(): void {
    this.map.root.append(this.dialog);
    this.dialog.showModal();
  }

  close(): void {
    this.dialog.close();
  }

  /** How far it is, for all to see and hear; empty for nothing. */
  say(text: string): void {
    if (this.state.textContent !== text) {
      this.state.textContent = text;
    }
  }

  /** What the button says. */
  name(text: string): void {
    this.submit.textContent = text;
  }

  /** What failed as a whole, and the way out of it. */
  fail(error: unknown, again: () => void): void {
    this.say('');
    this.tell(
      errorElements(error, () => {
        this.settle();
        again();
      }),
    );
  }

  /** Words about the whole that came back. Only who has just sent is led there: who writes goes on writing. */
  tell(nodes: readonly Node[]): void {
    this.failure = nodes;
    this.warn();
    if (this.isBusy) {
      this.toTrouble();
    }
  }

  /** Something could not be loaded; that stays, with the way out of it, until it is there. */
  lack(what: string, error: unknown, again: () => void): void {
    this.lackWith(what, errorElements(error, again));
  }

  lackWith(what: string, nodes: readonly Node[]): void {
    this.lacking.set(what, nodes);
    this.say('');
    this.warn();
  }

  has(what: string): void {
    if (this.lacking.delete(what)) {
      this.warn();
    }
  }

  private warn(): void {
    const at = this.alert.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    this.alert.replaceChildren(...[...this.lacking.values()].flat(), ...this.failure);
    if (at !== null) {
      (this.alert.contains(at) ? at : (this.wayOut ?? this.goOn))?.focus();
    }
    this.alert.scrollIntoView({ block: 'nearest' });
  }

  private get wayOut(): HTMLElement | null {
    return one(this.alert, 'a, button');
  }

  /** Where whoever got out of trouble goes on. */
  private get goOn(): HTMLElement | null {
    const { before } = this;
    return before instanceof HTMLElement && before.checkVisibility() ? before : (this.first ?? this.submit);
  }

  private get first(): HTMLElement | null {
    return one(this.body, 'input:not([hidden]), select, textarea');
  }

  private toTrouble(): void {
    const { wayOut } = this;
    if (wayOut !== null && !this.alert.contains(document.activeElement)) {
      this.before = document.activeElement;
      wayOut.focus();
    }
  }

  /** Sends once more, as by the button. */
  again(): void {
    this.submit.form?.requestSubmit();
  }

  /** Nothing failed any more; whoever pressed a button there is still in the dialog. */
  settle(): void {
    this.failure = [];
    this.warn();
  }

  /** The first thing to write or choose in gets the focus, if nothing in here has it yet. */
  focusFirst(): void {
    if (!isTyping(document.activeElement)) {
      this.first?.focus();
    }
  }

  private async sendOnce(): Promise<void> {
    if (!this.isBusy) {
      this.busy(true);
      try {
        await this.send();
      } finally {
        this.busy(false);
      }
    }
  }

  /** Not `disabled`: that would take the focus from who has just pressed it. */
  private busy(isBusy: boolean): void {
    this.isBusy = isBusy;
    this.submit.setAttribute('aria-disabled', String(isBusy));
    this.dialog.toggleAttribute('data-busy', isBusy);
  }

  private listen(): void {
    isolateKeys(this.dialog);
    onKey(this.dialog, (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        event.preventDefault();
        void this.leave();
      } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
        event.preventDefault();
        this.again();
      }
    });
    this.dialog.addEventListener('cancel', (event) => {
      if (event.target === this.dialog) {
        event.preventDefault();
        void this.leave();
      }
    });
    this.body.addEventListener('input', ({ target }) => {
      this.isTyped ||= target instanceof HTMLElement && target.matches(TEXT);
    });
  }

  /** While something is being sent, nobody leaves without knowing what came of it. */
  private async leave(): Promise<void> {
    if (!this.isBusy && one(this.dialog, 'dialog') === null && (!this.hasText() || (await this.mayLose()))) {
      this.close();
    }
  }

  private hasText(): boolean {
    return (
      this.isTyped && all(this.body, TEXT).some((field) => (field as HTMLInputElement).value !== (field as HTMLInputElement).defaultValue)
    );
  }

  /** Whoever presses Enter at once loses nothing. */
  private mayLose(): Promise<boolean> {
    const answer = askInDialog(
      this.dialog,
      AJS.I18n.getText('journeymaps.issues.leave'),
      [make('p', {}, AJS.I18n.getText('journeymaps.issues.leave.why'))],
      [
        { text: AJS.I18n.getText('journeymaps.issues.leave.no'), value: false, primary: true },
        { text: AJS.I18n.getText('journeymaps.issues.leave.yes'), value: true },
      ],
      false,
    );
    one(this.dialog, 'dialog .journey-map-primary')?.focus();
    return answer;
  }
}
