import type { StatusCategory, LinkedIssue } from '../api';
import { stateWords } from '../issue-elements';
import { type Availability, availabilityOf } from '../tally';
import type { CardLocation } from './card-locations';

/** An issue with the cards it works on, in order of the journey. */
export interface Row {
  readonly item: LinkedIssue;
  readonly places: readonly CardLocation[];
}

/** The columns there are; each is what one can sort by. */
export const COLUMNS = ['key', 'type', 'summary', 'status', 'assignee', 'priority', 'due', 'resolution', 'step', 'card'] as const;

export type Column = (typeof COLUMNS)[number];

/** What is wanted of the table. */
export interface TableQuery {
  readonly text: string;
  /** Empty for all; or why there is none. */
  readonly category: StatusCategory | Exclude<Availability, 'seen'> | '';
  readonly stage: string;
  readonly isGrouped: boolean;
  readonly by: Column;
  readonly isDown: boolean;
}

export const INITIAL_QUERY: TableQuery = { text: '', category: '', stage: '', isGrouped: false, by: 'step', isDown: false };

/** Rows under a stage; without a title where they are not grouped. */
export interface Group {
  readonly title: string | null;
  readonly rows: readonly Row[];
}

const CATEGORIES = { new: '1', indeterminate: '2', done: '3' } as const;

export function rowsOf(items: readonly LinkedIssue[], places: ReadonlyMap<string, CardLocation>): Row[] {
  return items.map((item) => ({
    item,
    places: item.cards
      .map((card) => places.get(card))
      .filter((place) => place !== undefined)
      .sort((a, b) => a.order - b.order),
  }));
}

/** What is wanted, sorted; by stage, an issue stands under each that it works in. */
export function groupsOf(rows: readonly Row[], choice: TableQuery, stages: ReadonlyMap<string, string>): Group[] {
  const wanted = sorted(
    rows.filter((row) => isWanted(row, choice)),
    choice,
  );
  if (!choice.isGrouped) {
    return [{ title: null, rows: wanted }];
  }
  return [...stages]
    .map(([id, title]) => ({ title, rows: wanted.filter(({ places }) => places.some(({ stageId }) => stageId === id)) }))
    .filter(({ rows: { length } }) => length > 0);
}

function isWanted({ item, places }: Row, { text, category, stage }: TableQuery): boolean {
  const all = [...COLUMNS.map((column) => textOf({ item, places }, column)), item.now ?? ''].join(' ').toLocaleLowerCase();
  return (
    text
      .trim()
      .toLocaleLowerCase()
      .split(/\s+/)
      .every((word) => all.includes(word)) &&
    (category === '' || (availabilityOf(item) === 'seen' ? item.status?.category : availabilityOf(item)) === category) &&
    (stage === '' || places.some(({ stageId }) => stageId === stage))
  );
}

/** What is unset comes last, whichever way one sorts. */
function sorted(rows: readonly Row[], { by, isDown }: TableQuery): Row[] {
  const compare = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const keyed = rows.map((row) => ({ row, key: sortKey(row, by) }));
  keyed.sort((a, b) => Number(a.key === '') - Number(b.key === '') || (isDown ? -1 : 1) * compare.compare(a.key, b.key));
  return keyed.map(({ row }) => row);
}

function sortKey(row: Row, by: Column): string {
  const {
    item: { status, due, priority },
    places,
  } = row;
  switch (by) {
    case 'status':
      return status === undefined ? '' : `${CATEGORIES[status.category]} ${status.name}`;
    case 'priority':
      // As Jira orders them, not by name.
      return priority === undefined ? '' : `${priority.id ?? ''} ${priority.name}`.trim();
    case 'due':
      return due ?? '';
    case 'step':
      return places.length === 0 ? '' : String(places[0]?.order);
    default:
      return textOf(row, by);
  }
}

function textOf({ item, places }: Row, column: Column): string {
  switch (column) {
    case 'key':
      return item.key;
    case 'type':
    case 'priority':
      return item[column]?.name ?? '';
    case 'status':
      return item.status?.name ?? stateWords(item);
    case 'step':
      return places.map(({ step }) => step).join(' ');
    case 'card':
      return places.map(({ text }) => text).join(' ');
    default:
      return item[column] ?? '';
  }
}
