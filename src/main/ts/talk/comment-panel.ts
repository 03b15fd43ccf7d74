import { askInDialog } from '../page/dialog';
import { dataSelector, make, one } from '../page/dom';
import { showBeside } from '../page/popover';
import type { MapOnPage } from '../page/map-on-page';
import { isolateKeys, onKey } from '../page/keyboard';
import { fill } from '../page/text';
import { messageOf } from '../page/errors';
import { cardTitle } from './cards';
import type { Comment, Talk, TalkService } from './talk-service';
import { field, threads, type Writing } from './comment-list';

/** What was written and not sent, by card: closing loses nothing. */
const drafts = new Map<string, string>();

/** What is said about one card, beside it; one at a time. */
export class CommentPanel {
  private readonly panel: HTMLElement;
  private readonly list = make('ol', { class: 'journey-map-threads' });
  private readonly error = make('p', { class: 'journey-map-talk-error', role: 'alert' });
  private readonly resolved = make('label', { class: 'journey-map-show-resolved' });
  private readonly compose = field(AJS.I18n.getText('journeymaps.talk.text'), '', AJS.I18n.getText('journeymaps.talk.send'));
  private readonly before = document.activeElement;
  private comments: readonly Comment[] = [];
  private writing: Writing | null = null;
  private showsResolved = false;

  /** @param changed what is said has changed, by this person */
  constructor(
    private readonly map: MapOnPage,
    private readonly service: TalkService,
    readonly card: string,
    private talk: Talk,
    private readonly changed: () => Promise<void>,
  ) {
    this.panel = make('div', { popover: 'manual', role: 'dialog', class: 'journey-map-talk', tabindex: '-1' });
  }

  async open(card: HTMLElement): Promise<void> {
    const title = fill(AJS.I18n.getText('journeymaps.talk.on'), cardTitle(card));
    this.panel.setAttribute('aria-label', title);
    this.panel.append(
      make(
        'div',
        { class: 'journey-map-talk-head' },
        make('h3', {}, title),
        make('button', { type: 'button', class: 'journey-map-button', 'data-talk': 'close' }, AJS.I18n.getText('journeymaps.ui.close')),
      ),
      this.list,
      this.error,
      this.resolved,
      this.compose,
    );
    one(this.compose, '[data-talk="cancel"]')?.remove();
    one(this.compose, '.journey-map-comment-tools')?.append(make('span', {}, AJS.I18n.getText('journeymaps.talk.hint')));
    this.area().value = drafts.get(this.card) ?? '';
    this.listen();
    this.map.root.append(this.panel);
    await this.load();
    if (this.panel.isConnected) {
      showBeside(this.panel, card);
      (this.talk.mayTalk ? this.area() : this.panel).focus({ preventScroll: true });
    }
  }

  get isOpen(): boolean {
    return this.panel.isConnected && this.panel.matches(':popover-open');
  }

  close(): void {
    const inside = this.panel.contains(document.activeElement);
    this.panel.hidePopover();
    this.panel.remove();
    if (inside && this.before instanceof HTMLElement && this.before.isConnected) {
      this.before.focus({ preventScroll: true });
    }
  }

  /** What the server says now; a comment that is being written stays. */
  async know(talk: Talk): Promise<void> {
    const known = this.comments.length;
    this.talk = talk;
    const { all: count = 0, open = 0 } = talk.comments[this.card] ?? {};
    if (this.writing === null && (count !== known || open !== this.openCount())) {
      await this.load();
      if (count > known) {
        this.map.say(AJS.I18n.getText('journeymaps.talk.news'));
      }
    }
  }

  private openCount(): number {
    const resolved = new Set(this.comments.filter((c) => c.resolvedAt !== undefined).map((c) => c.id));
    return this.comments.filter((c) => !resolved.has(c.parent ?? c.id)).length;
  }

  private async load(): Promise<void> {
    await this.attempt(async () => {
      this.comments = await this.service.comments(this.card);
    });
    this.draw();
  }

  private draw(): void {
    const {
      comments,
      showsResolved,
      writing,
      talk: { mayTalk, mayLead },
    } = this;
    const focused = this.focusedIn();
    const resolved = comments.filter((c) => c.resolvedAt !== undefined).length;
    const lines = threads({ comments, mayTalk, mayLead, showsResolved, writing });
    this.list.replaceChildren(...lines);
    this.list.hidden = lines.length === 0;
    this.resolved.replaceChildren(this.box(), fill(AJS.I18n.getText('journeymaps.talk.show-resolved'), resolved));
    this.resolved.hidden = resolved === 0;
    this.compose.hidden = !mayTalk;
    focused();
  }

  /** The same button of the same comment, else the field for a new one. */
  private focusedIn(): () => void {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || !this.panel.contains(at) || this.compose.contains(at)) {
      return () => undefined;
    }
    const comment = at.closest<HTMLElement>('[data-comment]')?.dataset.comment ?? '';
    const { talk } = at.dataset;
    const box = at.matches('input');
    return () => {
      const article = one(this.list, dataSelector('comment', comment));
      const again = box
        ? one(this.resolved, 'input')
        : article && (one(article, dataSelector('talk', talk ?? '')) ?? one(article, 'button'));
      (again ?? (this.talk.mayTalk ? this.area() : this.panel)).focus({ preventScroll: true });
    };
  }

  private box(): HTMLInputElement {
    const box = make('input', { type: 'checkbox' });
    box.checked = this.showsResolved;
    return box;
  }

  private area(): HTMLTextAreaElement {
    return one(this.compose, 'textarea') as HTMLTextAreaElement;
  }

  private listen(): void {
    this.compose.addEventListener('input', () => drafts.set(this.card, this.area().value));
    this.panel.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) {
        this.showsResolved = event.target.checked;
        this.draw();
      }
    });
    this.panel.addEventListener('submit', (event) => {
      const form = event.target as HTMLFormElement;
      if (form.matches('.journey-map-field-of-talk')) {
        event.preventDefault();
        void this.submit(form);
      }
    });
    this.panel.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-talk]') : null;
      if (button !== null) {
        void this.press(button.dataset.talk ?? '', button.closest<HTMLElement>('[data-comment]')?.dataset.comment ?? '');
      }
    });
    isolateKeys(this.panel);
    onKey(this.panel, (event) => {
      this.key(event);
    });
  }

  private key(event: KeyboardEvent): void {
    const form = event.target instanceof Element ? event.target.closest('form') : null;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && form !== null) {
      form.requestSubmit();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (this.writing === null) {
        this.close();
      } else {
        void this.press('cancel', this.writing.comment);
      }
    }
  }

  private async press(name: string, comment: string): Promise<void> {
    switch (name) {
      case 'close':
        this.close();
        break;
      case 'cancel':
        this.write(null, this.writing);
        break;
      case 'reply':
      case 'edit':
        this.write({ what: name, comment }, null);
        break;
      case 'resolve':
      case 'reopen':
        await this.resolve(comment, name === 'resolve');
        break;
      case 'delete':
        await this.remove(comment);
    }
  }

  /** @param after the button that has the focus then is the one that began this */
  private write(writing: Writing | null, after: Writing | null): void {
    this.writing = writing;
    this.draw();
    const area = one(this.list, 'textarea');
    const button = after && one(this.list, `${dataSelector('comment', after.comment)} ${dataSelector('talk', after.what)}`);
    (area ?? button)?.focus({ preventScroll: true });
  }

  private async submit(form: HTMLFormElement): Promise<void> {
    const text = (one(form, 'textarea') as HTMLTextAreaElement).value;
    const writing = form === this.compose ? null : this.writing;
    if (text.trim() === '') {
      return;
    }
    if (writing?.what === 'edit') {
      await this.done(this.service.change(this.card, writing.comment, { text }), AJS.I18n.getText('journeymaps.talk.changed'), writing);
    } else if (await this.done(this.service.say(this.card, text, writing?.comment), AJS.I18n.getText('journeymaps.talk.said'), writing)) {
      if (writing === null) {
        this.area().value = '';
        drafts.delete(this.card);
      }
    }
  }

  private async resolve(comment: string, resolved: boolean): Promise<void> {
    await this.done(
      this.service.change(this.card, comment, { resolved }),
      resolved ? AJS.I18n.getText('journeymaps.talk.was-resolved') : AJS.I18n.getText('journeymaps.talk.was-reopened'),
      null,
    );
  }

  private async remove(comment: string): Promise<void> {
    const yes = await askInDialog(
      this.panel,
      AJS.I18n.getText('journeymaps.talk.delete'),
      [make('p', {}, AJS.I18n.getText('journeymaps.talk.delete.ask'))],
      [
        { text: AJS.I18n.getText('journeymaps.talk.delete'), value: true, primary: true },
        { text: AJS.I18n.getText('journeymaps.editor.cancel'), value: false },
      ],
      false,
    );
    if (yes) {
      await this.done(this.service.remove(this.card, comment), AJS.I18n.getText('journeymaps.talk.deleted'), null);
    }
  }

  private async done(work: Promise<unknown>, words: string, written: Writing | null): Promise<boolean> {
    const went = await this.attempt(async () => {
      await work;
      this.comments = await this.service.comments(this.card);
    });
    if (went) {
      this.write(written === null ? this.writing : null, written);
      this.map.say(words);
      await this.changed();
    }
    return went;
  }

  private async attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.error.textContent = '';
      return true;
    } catch (error) {
      this.error.textContent = messageOf(error);
      return false;
    }
  }
}
