import { dataSelector } from '../../page/dom';
import { type EditorQuery, EDITOR, type EditorApi } from '../../page/events';
import type { MapOnPage } from '../../page/map-on-page';
import { markup } from '../../page/markup';
import { address, getJson, type Path, postJson, sendJson } from '../../page/rest';
import { userName } from '../../page/site';
import type { LinkedIssue } from '../api';

/** A Jira that this site is linked to. */
export interface JiraServer {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** A project, a type, an option; of a project the id is its key. */
export interface NamedOption {
  readonly id: string;
  readonly name: string;
  readonly icon?: string;
}

export type FieldKind = 'text' | 'long-text' | 'number' | 'date' | 'date-time' | 'option' | 'options' | 'user' | 'labels' | 'unsupported';

/** What Jira asks for when an issue of a type is made in a project. */
export interface JiraField {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly kind: FieldKind;
  readonly options?: readonly NamedOption[];
  readonly hasDefault: boolean;
}

/** An issue that was found, as far as Jira shows it. */
export type FoundIssue = Pick<LinkedIssue, 'server' | 'key' | 'url' | 'summary' | 'status' | 'isResolved' | 'type'>;

export interface IssueDraft {
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

/** What the server answers to a link or a new issue. */
export interface LinkResult {
  readonly server: string;
  readonly key: string;
  readonly url?: string;
  readonly revision: number;
  readonly inverse: readonly object[];
  readonly request: string;
}

/** A link of a card, as the document has it. */
export interface IssueLink {
  readonly server: string;
  readonly key: string;
}

export function isSameIssue(one: IssueLink, other: IssueLink): boolean {
  return one.server === other.server && one.key === other.key;
}

interface Results<T> {
  readonly results: readonly T[];
}

type Body = Readonly<Record<string, unknown>>;

/** What the server can be asked to do with issues of a map's cards, as the person at the browser. */
export class IssueService {
  private known: Promise<readonly JiraServer[]> | null = null;

  constructor(readonly map: MapOnPage) {}

  /** Asked once; after a failure, again. */
  sites(): Promise<readonly JiraServer[]> {
    this.known ??= this.list<JiraServer>(['servers']);
    this.known.catch(() => (this.known = null));
    return this.known;
  }

  projects(site: string): Promise<readonly NamedOption[]> {
    return this.list<{ key: string; name: string; icon?: string }>([...at(site), 'projects']).then((all) =>
      all.map(({ key, name, ...project }) => ({ ...project, id: key, name: `${name} (${key})` })),
    );
  }

  types(site: string, project: string): Promise<readonly NamedOption[]> {
    return this.list([...at(site, project), 'types']);
  }

  fields(site: string, project: string, type: string): Promise<readonly JiraField[]> {
    return this.list([...at(site, project), 'types', type, 'fields']);
  }

  async users(site: string, project: string, q: string): Promise<readonly NamedOption[]> {
    const found = await this.list<{ name: string; fullName: string }>([...at(site, project), 'users'], { q });
    return found.map(({ name, fullName }) => ({ id: name, name: fullName }));
  }

  search(site: string, q: string, signal: AbortSignal): Promise<readonly FoundIssue[]> {
    return this.list([...at(site), 'search'], { q }, signal);
  }

  async draft(card: string): Promise<IssueDraft> {
    return (await getJson<IssueDraft>(this.map.address(['cards', card, 'issues', 'draft']))) ?? { summary: '', description: '', url: '' };
  }

  /** Links or makes an issue; the same request does it once, however often it is sent. */
  put(card: string, request: string, body: Body): Promise<LinkResult> {
    const client = editorOf(this.map)?.client ?? '';
    return postJson(this.map.address(['cards', card, 'issues']), {
      ...body,
      request,
      ...(client === '' ? {} : { client }),
      user: userName(),
    });
  }

  /** Takes the link off the card, or forgets a loose issue. */
  async remove(card: string, { server, key }: IssueLink): Promise<void> {
    await sendJson('DELETE', this.map.address(['cards', card, 'issues', server, key]));
  }

  /** What the document says now: all links of all cards. */
  async links(): Promise<ReadonlyMap<string, readonly IssueLink[]>> {
    const document = await getJson<{ cards?: readonly { id: string; issues?: readonly IssueLink[] }[] }>(this.map.address());
    return new Map((document?.cards ?? []).map(({ id, issues = [] }) => [id, issues]));
  }

  private async list<T>(path: Path, parameters: Readonly<Record<string, string>> = {}, signal?: AbortSignal): Promise<readonly T[]> {
    return (await getJson<Results<T>>(address(['jira', ...path], parameters), signal))?.results ?? [];
  }
}

function at(site: string, project?: string): Path {
  return ['servers', site, ...(project === undefined ? [] : ['projects', project])];
}

/** The editor of a map; null while it is not being edited. */
export function editorOf({ root }: MapOnPage): EditorApi | null {
  const detail: EditorQuery = {};
  root.dispatchEvent(new CustomEvent(EDITOR, { detail }));
  return detail.editor ?? null;
}

/** The drawn card; in the table where it is there. */
export function cardOf(map: MapOnPage, id: string): HTMLElement | null {
  return map.one(`${markup.table} ${dataSelector('card-id', id)}`) ?? map.one(`li${dataSelector('card-id', id)}`);
}
