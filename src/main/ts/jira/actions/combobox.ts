import { all, make, one } from '../../page/dom';
import { newId } from '../../page/id';
import { onKey } from '../../page/keyboard';
import { fill } from '../../page/text';
import { messageOf } from '../../page/errors';
import { openDropdown } from './dropdown';
import type { NamedOption } from './issue-service';
import { icon } from './icon';

const SOON = 250;
const MOST = 100;

type Search = (typed: string) => readonly NamedOption[] | Promise<readonly NamedOption[]>;

/**
 * A field that narrows a list as one types: ARIA's combobox with a listbox. What is typed and not chosen is put back when it is
 * left.
 */
export class Combobox {
  readonly id = `journey-map-${newId()}`;
  readonly input: HTMLInputElement;
  readonly element: HTMLElement;
  private readonly list: HTMLElement;
  private readonly sign = make('span', { class: 'journey-map-doing-sign', 'aria-hidden': 'true' });
  private readonly count = make('span', { class: 'journey-map-unseen', role: 'status' });
  private options: readonly NamedOption[] = [];
  private chosen: NamedOption | null = null;
  private at = -1;
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param search the options for what is typed; nothing is typed at first
   * @param onChoose told of every choice of the person's
   */
  constructor(
    label: string,
    private readonly search: Search,
    private readonly onChoose: (choice: NamedOption | null) => void = () => undefined,
  ) {
    const list = `${this.id}-list`;
    this.list = make('div', { id: list, role: 'listbox', class: 'journey-map-doing-options', 'aria-label': label, popover: 'manual' });
    this.input = make('input', {
      id: this.id,
      type: 'text',
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': list,
      spellcheck: 'false',
      autocomplete: 'off',
    });
    this.element = make(
      'div',
      { class: 'journey-map-doing-combo' },
      make('div', { class: 'journey-map-doing-combo-field' }, this.sign, this.input),
      this.list,
      this.count,
    );
    this.listen();
  }

  get value(): NamedOption | null {
    return this.chosen;
  }

  /** Whoever is in the field writes over it; what they have begun to write stays. */
  set value(value: NamedOption | null) {
    const isThere = document.activeElement === this.input;
    const isWriting = isThere && this.input.value !== (this.chosen?.name ?? '');
    this.chosen = value;
    if (!isWriting) {
      this.restore();
      if (isThere) {
        this.input.select();
      }
    }
  }

  private get isOpen(): boolean {
    return this.list.matches(':popover-open');
  }

  private listen(): void {
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.find(this.input.value.trim()), SOON);
    });
    this.input.addEventListener('click', () => {
      if (!this.isOpen) {
        void this.find('');
      }
    });
    this.input.addEventListener('focus', () => {
      this.input.select();
    });
    onKey(this.input, (event) => {
      this.key(event);
    });
    this.input.addEventListener('blur', () => {
      this.shut();
    });
    // The focus stays in the field.
    this.list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
      this.choose(this.options[all(this.list, '[role="option"]').indexOf(option as HTMLElement)]);
    });
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.walk(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.enter();
    } else if (event.key === 'Escape' && this.isOpen) {
      event.preventDefault();
      this.shut();
    }
  }

  /** What was typed a moment ago is looked for at once. */
  private enter(): void {
    if (this.isOpen) {
      this.choose(this.options[this.at]);
    } else {
      clearTimeout(this.timer);
      void this.find(this.input.value === this.chosen?.name ? '' : this.input.value.trim());
    }
  }

  private walk(by: number): void {
    if (!this.isOpen) {
      void this.find('');
    } else if (this.options.length > 0) {
      const from = this.at < 0 && by < 0 ? 0 : this.at;
      this.mark((from + by + this.options.length) % this.options.length);
    }
  }

  /** A later question overtakes an earlier one. */
  private async find(typed: string): Promise<void> {
    const asked = ++this.asked;
    let found: readonly NamedOption[] = [];
    let words = '';
    try {
      found = await this.search(typed);
    } catch (error) {
      words = messageOf(error);
    }
    if (asked === this.asked && document.activeElement === this.input) {
      this.show(found, words || wordsFor(found.length));
    }
  }

  private show(found: readonly NamedOption[], words: string): void {
    this.options = found.slice(0, MOST);
    this.list.replaceChildren(
      ...this.options.map((option, index) => optionOf(`${this.id}-${index}`, option, option.id === this.chosen?.id)),
    );
    this.input.setAttribute('aria-expanded', 'true');
    this.count.textContent = words;
    if (this.options.length === 0) {
      this.list.append(
        make('div', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false', class: 'journey-map-doing-none' }, words),
      );
    }
    openDropdown(this.list, this.input);
    this.mark(
      this.input.value.trim() === '' || this.options.length === 0
        ? -1
        : Math.max(
            0,
            this.options.findIndex(({ id }) => id === this.chosen?.id),
          ),
    );
  }

  private mark(at: number): void {
    this.at = at;
    all(this.list, '[role="option"]').forEach((option, index) => {
      option.toggleAttribute('data-at', index === at);
    });
    const marked = one(this.list, '[data-at]');
    marked?.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', marked?.id ?? '');
  }

  private choose(option: NamedOption | undefined): void {
    if (this.isOpen && option !== undefined) {
      const isNew = option.id !== this.chosen?.id;
      this.chosen = option;
      this.restore();
      this.shut();
      if (isNew) {
        this.onChoose(option);
      }
    } else if (this.isOpen && this.input.value.trim() === '') {
      this.shut();
    }
  }

  /** Emptying the field takes the choice back. */
  private shut(): void {
    clearTimeout(this.timer);
    this.asked++;
    const isEmptied = this.isOpen && this.input.value.trim() === '' && this.chosen !== null;
    this.list.hidePopover();
    this.list.replaceChildren();
    this.options = [];
    this.at = -1;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
    if (isEmptied) {
      this.chosen = null;
      this.onChoose(null);
    }
    this.restore();
  }

  private restore(): void {
    this.input.value = this.chosen?.name ?? '';
    this.sign.replaceChildren(...icon(this.chosen?.icon));
  }
}

function optionOf(id: string, { name, icon: at }: NamedOption, isChosen: boolean): HTMLElement {
  return make('div', { id, role: 'option', 'aria-selected': String(isChosen) }, ...icon(at), make('span', {}, name));
}

function wordsFor(count: number): string {
  return count === 0 ? AJS.I18n.getText('journeymaps.issues.no-options') : fill(AJS.I18n.getText('journeymaps.issues.options'), count);
}

/** Those whose name or id holds every word, the ones that begin so first. */
export function narrowed(options: readonly NamedOption[], typed: string): readonly NamedOption[] {
  const words = typed.toLocaleLowerCase().split(/\s+/);
  const matching = options.filter(({ id, name }) => words.every((word) => `${name} ${id}`.toLocaleLowerCase().includes(word)));
  const begins = ({ id, name }: NamedOption): boolean => [id, name].some((text) => text.toLocaleLowerCase().startsWith(words[0] ?? ''));
  return [...matching.filter(begins), ...matching.filter((option) => !begins(option))];
}
