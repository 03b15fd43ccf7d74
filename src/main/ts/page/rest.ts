/** The plugin's REST resources, and the few of Confluence's, as the person at the browser. */
import { asUuid } from './validate';
import { contextPath } from './site';
import { isAborted, UserMessageError } from './errors';

const unreachable = (): string => AJS.I18n.getText('journeymaps.ui.unreachable');
const failed = (): string => AJS.I18n.getText('journeymaps.ui.failed');

/** Without an answer for so long, there is none. */
const TIMEOUT = 30_000;

const NO_CHECK = { 'X-Atlassian-Token': 'no-check' };

/** Their members are named by UUID. */
const COLLECTIONS = ['maps', 'cards', 'comments', 'personas'];

/** An answer that is not a success, or no answer at all (status 0); the message is for the reader. */
export class RestError extends UserMessageError {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: readonly unknown[] = [],
  ) {
    super(message);
  }
}

/** The parts of a path, each as it is. */
export type Path = readonly string[];

type Parameters = Readonly<Record<string, string | undefined>>;

/**
 * An address of ours; parameters that are undefined or empty are left out.
 *
 * @throws RangeError for a part that would lead elsewhere
 */
export function address(path: Path, parameters: Parameters = {}): string {
  path.forEach((part, index) => {
    if (COLLECTIONS.includes(path[index - 1] ?? '') && asUuid(part) === null) {
      throw new RangeError(`no UUID: ${part}`);
    }
  });
  return at('/rest/journey-maps/1.0', path, parameters);
}

/** An address of Confluence's REST API. */
export function confluenceAddress(path: Path, parameters: Parameters = {}): string {
  return at('/rest/api', path, parameters);
}

function at(root: string, path: Path, parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') {
      query.set(name, value);
    }
  }
  const parts = path.map((part) => `/${encoded(part)}`).join('');
  return `${contextPath()}${root}${parts}${query.size > 0 ? `?${query.toString()}` : ''}`;
}

/** One part of a path stays one part, and none goes up. */
function encoded(part: string): string {
  if (part === '' || part === '.' || part === '..') {
    throw new RangeError(`no part of a path: “${part}”`);
  }
  return encodeURIComponent(part);
}

async function request(url: string, init: RequestInit): Promise<Response> {
  const response = await withNetworkErrors(fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(TIMEOUT), ...init }));
  if (!response.ok && response.status !== 304) {
    throw await errorOf(response);
  }
  if (response.redirected) {
    throw loggedOut();
  }
  return response;
}

/** What fails on its way is a failure of the network, unless nobody waits for it any more. */
async function withNetworkErrors<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isAborted(error) ? error : new RestError(0, 'unreachable', unreachable());
  }
}

/** Whoever is not logged in any more may be led to a page with a log-in form, as if all were well. */
export function loggedOut(): RestError {
  return new RestError(401, '', failed());
}

async function errorOf(response: Response): Promise<RestError> {
  const body = parsed(await withNetworkErrors(response.text())) as { code?: string; message?: string; details?: unknown[] } | null;
  return new RestError(response.status, body?.code ?? '', body?.message ?? failed(), body?.details ?? []);
}

/** Null for what is no JSON, such as a proxy's page. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Markup that the server has drawn: the only way for it into a page. */
export async function getHtml(url: string, signal?: AbortSignal): Promise<string> {
  const response = await request(url, signal ? { signal } : {});
  if (response.headers.get('Content-Type')?.startsWith('text/html') !== true) {
    throw loggedOut();
  }
  return withNetworkErrors(response.text());
}

/** Null when nothing has changed (304). */
export async function getJson<T>(url: string, signal?: AbortSignal): Promise<T | null> {
  const response = await request(url, { headers: { Accept: 'application/json' }, ...(signal ? { signal } : {}) });
  return response.status === 304 ? null : json<T>(response);
}

interface Page<T> {
  readonly results: readonly T[];
  readonly _links: { readonly next?: string };
}

/** Everything of a list, page by page. */
export async function getAll<T>(path: (parameters: Readonly<Record<string, string>>) => string): Promise<readonly T[]> {
  const all: T[] = [];
  let page: Page<T> | null;
  do {
    page = await getJson<Page<T>>(path({ start: String(all.length), limit: '100' }));
    all.push(...(page?.results ?? []));
  } while (page?._links.next !== undefined && page.results.length > 0);
  return all;
}

export async function postJson<T>(url: string, body: unknown): Promise<T> {
  return (await sendJson<T>('POST', url, body)) as T;
}

export async function putJson<T>(url: string, body: unknown): Promise<T> {
  return (await sendJson<T>('PUT', url, body)) as T;
}

/** Null when the answer is empty (204). */
export async function sendJson<T>(method: 'POST' | 'PUT' | 'DELETE', url: string, body?: unknown): Promise<T | null> {
  const response = await request(url, {
    method,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...NO_CHECK },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return response.status === 204 ? null : json<T>(response);
}

/** Files, as a form would send them. */
export async function postForm<T>(url: string, body: FormData): Promise<T> {
  return json<T>(await request(url, { method: 'POST', headers: NO_CHECK, body }));
}

/** Sent also while the page is being left; nobody waits for the answer. */
export function remove(url: string): void {
  fetch(url, { method: 'DELETE', credentials: 'same-origin', keepalive: true, headers: NO_CHECK }).catch(() => undefined);
}

async function json<T>(response: Response): Promise<T> {
  if (response.headers.get('Content-Type')?.includes('json') !== true) {
    throw loggedOut();
  }
  const body = parsed(await withNetworkErrors(response.text()));
  if (body === null) {
    throw new RestError(0, 'unreachable', unreachable());
  }
  return body as T;
}
