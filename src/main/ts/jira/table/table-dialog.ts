import { all, make, one } from '../../page/dom';
import { SHOW_CARD } from '../../page/events';
import { momentWords } from '../../page/locale';
import type { MapOnPage } from '../../page/map-on-page';
import { isolateKeys } from '../../page/keyboard';
import { fill } from '../../page/text';
import { messageOf } from '../../page/errors';
import { buttonsFor } from '../extension-points';
import { opensBeside } from '../issue-elements';
import type { KnownIssues } from '../known-issues';
import { type CardLocation, cardLocations, stagesOf } from './card-locations';
import { INITIAL_QUERY, type TableQuery, type Column, type Group, groupsOf, type Row, rowsOf } from './rows';
import { copyTable } from './copy-table';
import { columnWords, countWords, table } from './table';

/** All issues of a map, to be sorted, filtered, copied and followed. One at a time. */
export class TableDialog {
  private readonly dialog = make('dialog', {
    class: 'journey-map-dialog journey-map-issues-dialog',
    'data-editor': 'issues',
    'aria-label': AJS.I18n.getText('journeymaps.jira.table'),
  });
  private readonly body = make('div', {
    class: 'journey-map-issues-body',
    role: 'group',
    tabindex: '0',
    'aria-label': AJS.I18n.getText('journeymaps.jira.table'),
  });
  private readonly count = make('p', { class: 'journey-map-issues-count', role: 'status' });
  private readonly asked = make('span', { class: 'journey-map-issues-asked', role: 'status' });
  private readonly controls = make('form', { class: 'journey-map-issues-controls' });
  private places: ReadonlyMap<string, CardLocation> = new Map();
  private rows: readonly Row[] = [];
  private choice: TableQuery = INITIAL_QUERY;
  private known: KnownIssues | null = null;
  /** What has the focus until there is something to look at. */
  private first: Element | null = null;

  /** @param refresh asks Jira whatever is remembered */
  constructor(
    private readonly map: MapOnPage,
    private readonly refresh: () => Promise<void>,
  ) {
    this.dialog.append(
      make(
        'div',
        { class: 'journey-map-issues-head' },
        make('h2', {}, AJS.I18n.getText('journeymaps.jira.table')),
        this.asked,
        button('refresh', AJS.I18n.getText('journeymaps.jira.refresh')),
        button('copy', AJS.I18n.getText('journeymaps.jira.copy')),
        button('close', AJS.I18n.getText('journeymaps.ui.close')),
      ),
      this.controls,
      this.count,
      this.body,
    );
    this.listen();
  }

  get isOpen(): boolean {
    return this.dialog.open;
  }

  async open(known: KnownIssues | null): Promise<void> {
    this.map.root.append(this.dialog);
    this.dialog.showModal();
    this.first = document.activeElement;
    this.count.textContent = AJS.I18n.getText('journeymaps.jira.loading');
    try {
      this.places = await cardLocations(this.map);
    } catch (error) {
      this.count.textContent = messageOf(error);
    }
    this.know(known);
  }

  /** What is known now; null while nothing is. */
  know(known: KnownIssues | null): void {
    if (known !== null && this.isOpen) {
      const isFirst = this.known === null;
      this.known = known;
      this.rows = rowsOf(known.all, this.places);
      this.asked.textContent = fill(AJS.I18n.getText('journeymaps.jira.asked-at'), momentWords(known.askedAt.toISOString()));
      if (isFirst) {
        this.fillControls();
      }
      this.draw();
      if (isFirst) {
        this.begin();
      }
    }
  }

  /** Why there is nothing to know. */
  failed(reason: string): void {
    this.say(reason);
  }

  /** In the words to look for, unless somebody has gone elsewhere, or a keyboard would cover the table. */
  private begin(): void {
    if (document.activeElement === this.first && !matchMedia('(pointer: coarse)').matches) {
      one(this.controls, 'input')?.focus();
    }
  }

  private draw(): void {
    const groups = groupsOf(this.rows, this.choice, this.stages());
    const shown = new Set(groups.flatMap(({ rows }) => rows)).size;
    this.controls.hidden = this.rows.length === 0;
    this.count.textContent = this.rows.length === 0 ? '' : countWords(shown, this.rows.length);
    this.put(
      shown === 0
        ? sentence(this.rows.length === 0 ? AJS.I18n.getText('journeymaps.jira.none') : AJS.I18n.getText('journeymaps.jira.none-fits'))
        : this.table(groups),
    );
  }

  private table(groups: readonly Group[]): HTMLElement {
    const { map } = this;
    return table(groups, this.choice, {
      servers: this.known?.servers ?? new Map(),
      actions: (card, item) => buttonsFor(map, card, item),
      beside: opensBeside(map),
    });
  }

  /** What is the same stays, with whoever is in it. */
  private put(made: HTMLElement): void {
    if (this.body.innerHTML !== made.outerHTML) {
      const focused = focusIn(this.body);
      this.body.replaceChildren(made);
      focused();
    }
  }

  private stages(): ReadonlyMap<string, string> {
    return stagesOf(this.rows.flatMap(({ places }) => places));
  }

  private fillControls(): void {
    const stages = [...this.stages()].map(([value, label]) => make('option', { value }, label));
    const categories = [
      ['', AJS.I18n.getText('journeymaps.jira.all')],
      ['new', AJS.I18n.getText('journeymaps.jira.category.new')],
      ['indeterminate', AJS.I18n.getText('journeymaps.jira.category.indeterminate')],
      ['done', AJS.I18n.getText('journeymaps.jira.category.done')],
      ['hidden', AJS.I18n.getText('journeymaps.jira.category.none')],
      ['gone', AJS.I18n.getText('journeymaps.jira.deleted')],
      ['waiting', AJS.I18n.getText('journeymaps.jira.category.waiting')],
    ] as const;
    this.controls.replaceChildren(
      field(
        AJS.I18n.getText('journeymaps.jira.filter'),
        make('input', { type: 'search', name: 'text', maxlength: '100', autocomplete: 'off' }),
      ),
      field(
        columnWords('status'),
        make('select', { name: 'category' }, ...categories.map(([value, label]) => make('option', { value }, label))),
      ),
      field(
        AJS.I18n.getText('journeymaps.jira.stage'),
        make('select', { name: 'stage' }, make('option', { value: '' }, AJS.I18n.getText('journeymaps.jira.all')), ...stages),
      ),
      make(
        'label',
        { class: 'journey-map-issues-grouped' },
        make('input', { type: 'checkbox', name: 'grouped' }),
        AJS.I18n.getText('journeymaps.jira.group'),
      ),
    );
  }

  private listen(): void {
    this.dialog.addEventListener('close', () => {
      this.dialog.remove();
    });
    isolateKeys(this.dialog);
    this.controls.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.controls.addEventListener('input', () => {
      const data = new FormData(this.controls);
      const text = (name: string): string => (data.get(name) as string | null) ?? '';
      this.choice = {
        ...this.choice,
        text: text('text'),
        category: text('category') as TableQuery['category'],
        stage: text('stage'),
        isGrouped: data.has('grouped'),
      };
      this.draw();
    });
    this.dialog.addEventListener('click', ({ target }) => {
      const pressed = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      if (pressed !== null) {
        this.press(pressed);
      }
    });
  }

  private press({ dataset: { sort, go, issues } }: HTMLElement): void {
    if (sort !== undefined) {
      const by = sort as Column;
      this.choice = { ...this.choice, by, isDown: by === this.choice.by && !this.choice.isDown };
      this.draw();
    } else if (go !== undefined) {
      this.dialog.close();
      this.map.root.dispatchEvent(new CustomEvent(SHOW_CARD, { detail: go }));
    } else if (issues === 'copy') {
      void this.copy();
    } else if (issues === 'refresh') {
      void this.askAgain();
    } else if (issues === 'close') {
      this.dialog.close();
    }
  }

  private async askAgain(): Promise<void> {
    this.asked.textContent = AJS.I18n.getText('journeymaps.jira.loading');
    await this.refresh();
    this.know(this.known);
  }

  /** Without what can be done. */
  private async copy(): Promise<void> {
    const shown = one(this.body, 'table') as HTMLTableElement | null;
    if (shown !== null) {
      this.body.toggleAttribute('data-copying', true);
      const copied = copyTable(shown);
      this.body.removeAttribute('data-copying');
      this.say((await copied) ? AJS.I18n.getText('journeymaps.jira.copied') : AJS.I18n.getText('journeymaps.jira.selected'));
    }
  }

  /** The dialog is all there is while it is open: what is said, is said in it. */
  private say(text: string): void {
    this.count.textContent = text;
  }
}

function button(name: string, text: string): HTMLElement {
  return make('button', { type: 'button', class: 'journey-map-button', 'data-issues': name }, text);
}

function field(label: string, control: HTMLElement): HTMLElement {
  return make('label', {}, make('span', {}, label), control);
}

function sentence(text: string): HTMLElement {
  return make('p', { class: 'journey-map-issues-none' }, text);
}

/** The same control once the table is drawn anew; without it the one of the row that took its place, else the table itself. */
function focusIn(body: HTMLElement): () => void {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === body || !body.contains(at)) {
    return () => undefined;
  }
  const lines = (): HTMLElement[] => all(body, 'tbody > tr[data-state]');
  const line = at.closest('tr');
  const index = lines().findIndex((row) => row === line);
  const same = at
    .getAttributeNames()
    .filter((name) => name === 'href' || name.startsWith('data-'))
    .map((name) => `[${name}="${CSS.escape(at.getAttribute(name) ?? '')}"]`)
    .join('');
  return () => {
    const near = lines()[Math.min(index, lines().length - 1)];
    const next = one(body, `${at.localName}${same}`) ?? (near && (one(near, '[data-action]') ?? one(near, 'a, button'))) ?? body;
    next.focus({ preventScroll: true });
  };
}
