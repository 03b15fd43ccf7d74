import { make } from '../../page/dom';
import { fill } from '../../page/text';
import type { LinkedIssue, JiraServerState } from '../api';
import { due, icon, keyLink, lozenge, remembered, stateWords } from '../issue-elements';
import { type TableQuery, type Column, COLUMNS, type Group, type Row } from './rows';

/** What a column is called. */
export function columnWords(column: Column): string {
  const words: Readonly<Record<Column, string>> = {
    key: AJS.I18n.getText('journeymaps.jira.key'),
    type: AJS.I18n.getText('journeymaps.jira.type'),
    summary: AJS.I18n.getText('journeymaps.jira.summary'),
    status: AJS.I18n.getText('journeymaps.jira.status'),
    assignee: AJS.I18n.getText('journeymaps.jira.assignee'),
    priority: AJS.I18n.getText('journeymaps.jira.priority'),
    due: AJS.I18n.getText('journeymaps.jira.due'),
    resolution: AJS.I18n.getText('journeymaps.jira.resolution'),
    step: AJS.I18n.getText('journeymaps.jira.step'),
    card: AJS.I18n.getText('journeymaps.jira.card'),
  };
  return words[column];
}

/** What can be done with an issue of a card. */
export type Actions = (card: string, item: LinkedIssue) => readonly HTMLElement[];

/** What a table of issues has to know besides. */
export interface TableContext {
  readonly servers: ReadonlyMap<string, JiraServerState>;
  readonly actions: Actions;
  /** Whether links open in a tab of their own. */
  readonly beside: boolean;
}

/** All issues that are wanted, as a table; roles are written, since on a phone it is laid out as a list. */
export function table(groups: readonly Group[], choice: TableQuery, around: TableContext): HTMLElement {
  return make(
    'table',
    { role: 'table', class: 'journey-map-issue-table', 'aria-label': AJS.I18n.getText('journeymaps.jira.table') },
    make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...COLUMNS.map((column) => head(column, choice)))),
    ...groups.map((group) => body(group, around)),
  );
}

function head(column: Column, { by, isDown }: TableQuery): HTMLElement {
  const sort = column !== by ? 'none' : isDown ? 'descending' : 'ascending';
  const arrow = column !== by ? '' : isDown ? ' ▼' : ' ▲';
  return make(
    'th',
    { role: 'columnheader', scope: 'col', 'aria-sort': sort, 'data-column': column },
    make('button', { type: 'button', 'data-sort': column }, columnWords(column), make('span', { 'aria-hidden': 'true' }, arrow)),
  );
}

function body({ title, rows }: Group, around: TableContext): HTMLElement {
  const heading =
    title === null
      ? []
      : [
          make(
            'tr',
            { role: 'row', class: 'journey-map-issue-group' },
            make(
              'th',
              { role: 'rowheader', scope: 'rowgroup', colspan: String(COLUMNS.length), 'aria-colspan': String(COLUMNS.length) },
              title,
              ' ',
              make('span', {}, String(rows.length)),
            ),
          ),
        ];
  return make('tbody', { role: 'rowgroup' }, ...heading, ...rows.map((row) => line(row, around)));
}

function line(row: Row, around: TableContext): HTMLElement {
  return make(
    'tr',
    { role: 'row', 'data-state': row.item.state },
    ...COLUMNS.map((column) => cell(column, contentOf(row, column, around))),
  );
}

function cell(column: Column, content: readonly (Node | string)[]): HTMLElement {
  return column === 'key'
    ? make('th', { role: 'rowheader', scope: 'row', 'data-column': column }, ...content)
    : make(
        'td',
        { role: 'cell', 'data-column': column, 'data-label': columnWords(column), class: content.length === 0 ? 'journey-map-none' : null },
        make('div', {}, ...content),
      );
}

function contentOf({ item, places }: Row, column: Column, { servers, actions, beside }: TableContext): (Node | string)[] {
  const server = servers.get(item.server);
  switch (column) {
    case 'key':
      return [keyLink(item, beside)];
    case 'type':
      return item.type === undefined ? [] : [...pictured(icon(item.type, server, '')), item.type.name];
    case 'status':
      return [
        lozenge(item) ?? make('span', { class: 'journey-map-issue-why' }, stateWords(item)),
        ...(item.status === undefined ? [] : pictured(remembered(item))),
      ];
    case 'priority':
      return item.priority === undefined ? [] : [...pictured(icon(item.priority, server, '')), item.priority.name];
    case 'due':
      return due(item);
    case 'step':
      return [...new Set(places.map(({ step }) => step))].map((step) => make('span', { class: 'journey-map-issue-place' }, step));
    case 'card':
      return places.flatMap(({ card, text }) => [
        make(
          'button',
          { type: 'button', class: 'journey-map-issue-place', 'data-go': card, title: AJS.I18n.getText('journeymaps.jira.go') },
          text.trim() === '' ? AJS.I18n.getText('journeymaps.jira.card') : text,
        ),
        ...actions(card, item),
      ]);
    default:
      return item[column] === undefined ? [] : [item[column]];
  }
}

function pictured(part: HTMLElement | null): (Node | string)[] {
  return part === null ? [] : [part, ' '];
}

/** How many there are, and how many of them are shown. */
export function countWords(shown: number, all: number): string {
  return shown === all
    ? fill(AJS.I18n.getText('journeymaps.jira.count'), all)
    : fill(AJS.I18n.getText('journeymaps.jira.count.shown'), shown, all);
}
