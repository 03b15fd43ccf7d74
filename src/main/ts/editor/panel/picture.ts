import { make, one } from '../../page/dom';
import { asWholeNumber } from '../../page/validate';
import { contextPath } from '../../page/site';
import { fill } from '../../page/text';
import { messageOf } from '../../page/errors';
import { attachments, isPicture, upload } from './attachments';
import type { PanelForm } from './form';

const PART = '[data-picture]';
const MOST_MB = 10;

/** The picture of a card: uploaded to the home page or chosen there, and said in words before it is on the card. */
export class Picture {
  constructor(
    private readonly form: PanelForm,
    frame: HTMLElement,
  ) {
    frame.addEventListener('change', ({ target }) => {
      const part = target instanceof HTMLInputElement && target.type === 'file' ? target.closest<HTMLElement>(PART) : null;
      const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
      if (part !== null && file !== undefined) {
        void this.take(part, file);
      }
    });
  }

  /** Shows the pictures of the page, or hides them again. */
  choose(from: HTMLElement): boolean {
    const part = from.closest<HTMLElement>(PART);
    const list = part && one(part, '.journey-map-panel-pictures');
    if (part === null || list === null) {
      return false;
    }
    list.hidden = !list.hidden;
    from.setAttribute('aria-expanded', String(!list.hidden));
    if (!list.hidden) {
      void this.list(part, list);
    }
    return true;
  }

  pick(from: HTMLElement): boolean {
    const part = from.closest<HTMLElement>(PART);
    if (part !== null && from instanceof HTMLButtonElement) {
      this.set(part, from.value);
    }
    return part !== null;
  }

  remove(from: HTMLElement): boolean {
    const { id } = from.closest<HTMLElement>('[data-kind]')?.dataset ?? {};
    if (id !== undefined) {
      this.form.send({
        ops: [{ op: 'set', kind: 'card', id, fields: { image: null } }],
        done: AJS.I18n.getText('journeymaps.editor.removed'),
      });
    }
    return id !== undefined;
  }

  private async list(part: HTMLElement, list: HTMLElement): Promise<void> {
    try {
      const names = (await attachments(page(part))).filter(({ type }) => isPicture(type)).map(({ name }) => name);
      list.replaceChildren(
        ...names.map((name) =>
          make(
            'li',
            {},
            make(
              'button',
              { type: 'button', value: name, 'data-action': 'panel-pick' },
              make('img', { src: source(part, name), alt: '' }),
              name,
            ),
          ),
        ),
      );
      tell(part, names.length === 0 ? AJS.I18n.getText('journeymaps.panel.picture.none') : '');
    } catch (error) {
      tell(part, messageOf(error));
    }
  }

  private async take(part: HTMLElement, file: File): Promise<void> {
    const wrong = problemOf(file);
    tell(part, wrong ?? fill(AJS.I18n.getText('journeymaps.panel.picture.uploading'), file.name));
    if (wrong === null) {
      try {
        this.set(part, await upload(page(part), file));
      } catch (error) {
        tell(part, `${AJS.I18n.getText('journeymaps.panel.picture.failed')} ${messageOf(error)}`);
      }
    }
  }

  /** With words it is on the card at once; they may still be those of the picture before it. */
  private set(part: HTMLElement, name: string): void {
    const words = one(part, '[data-path="image.alt"]');
    const field = one(part, '[data-field="image.alt"]');
    if (words instanceof HTMLTextAreaElement && field !== null) {
      show(part, name);
      words.required = true;
      if (words.value.trim() === '') {
        field.dataset.also = JSON.stringify({ 'image.attachment': name });
        tell(part, fill(AJS.I18n.getText('journeymaps.panel.picture.uploaded'), name));
      } else {
        tell(part, '');
        this.attach(part, name);
      }
      words.focus();
      words.select();
    }
  }

  private attach(part: HTMLElement, name: string): void {
    const id = part.closest<HTMLElement>('[data-kind]')?.dataset.id ?? '';
    const done = fill(AJS.I18n.getText('journeymaps.panel.set'), name);
    this.form.send({ ops: [{ op: 'set', kind: 'card', id, fields: { 'image.attachment': name } }], done });
  }
}

function page(part: HTMLElement): string {
  return String(asWholeNumber(part.dataset.page) ?? '');
}

function source(part: HTMLElement, name: string): string {
  return `${contextPath()}/download/attachments/${page(part)}/${encodeURIComponent(name)}`;
}

function show(part: HTMLElement, name: string): void {
  const figure = one(part, 'figure');
  part.dataset.picture = name;
  if (figure !== null) {
    figure.hidden = false;
    one(figure, 'img')?.setAttribute('src', source(part, name));
    figure.lastElementChild?.replaceChildren(name);
  }
}

function tell(part: HTMLElement, text: string): void {
  one(part, '[data-told]')?.replaceChildren(text);
}

/** Null for a picture of a size that a page can bear. */
function problemOf({ name, type, size }: File): string | null {
  if (!isPicture(type)) {
    return fill(AJS.I18n.getText('journeymaps.panel.picture.type'), name);
  }
  const megabytes = Math.ceil(size / 2 ** 20);
  return megabytes > MOST_MB ? fill(AJS.I18n.getText('journeymaps.panel.picture.size'), name, megabytes, MOST_MB) : null;
}
