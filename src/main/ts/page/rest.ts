/** The plugin's REST resources, as the person at the browser. */

const unreachable = (): string => AJS.I18n.getText('journeymaps.ui.unreachable');
const failed = (): string => AJS.I18n.getText('journeymaps.ui.failed');

/** Without an answer for so long, there is none. */
const PATIENCE = 30_000;

const NO_CHECK = { 'X-Atlassian-Token': 'no-check' };

/** An answer that is not a success, or no answer at all (status 0); the message is for the reader. */
export class RestError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: readonly unknown[] = [],
  ) {
    super(message);
  }
}

/** Confluence's context path, such as `/confluence`; empty for none. */
export function contextPath(root?: HTMLElement): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="ajs-context-path"]');
  return root?.dataset.base ?? meta?.content ?? '';
}

/** An address of ours; parameters that are undefined or empty are left out. */
export function address(base: string, path: string, parameters: Readonly<Record<string, string | undefined>> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') {
      query.set(name, value);
    }
  }
  return `${base}/rest/journey-maps/1.0${path}${query.size > 0 ? `?${query.toString()}` : ''}`;
}

async function answer(url: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE), ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error;
    }
    throw new RestError(0, 'unreachable', unreachable());
  }
  if (!response.ok && response.status !== 304) {
    throw await errorOf(response);
  }
  return response;
}

async function errorOf(response: Response): Promise<RestError> {
  try {
    const body = (await response.json()) as { code?: string; message?: string; details?: unknown[] };
    return new RestError(response.status, body.code ?? '', body.message ?? failed(), body.details ?? []);
  } catch {
    return new RestError(response.status, '', failed());
  }
}

export async function getText(url: string, signal?: AbortSignal): Promise<string> {
  return (await answer(url, signal ? { signal } : {})).text();
}

/** Null when nothing has changed (304). */
export async function getJson<T>(url: string, signal?: AbortSignal): Promise<T | null> {
  const response = await answer(url, { headers: { Accept: 'application/json' }, ...(signal ? { signal } : {}) });
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
  const response = await answer(url, {
    method,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...NO_CHECK },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return response.status === 204 ? null : json<T>(response);
}

/** Sent also while the page is being left; nobody waits for the answer. */
export function remove(url: string): void {
  fetch(url, { method: 'DELETE', credentials: 'same-origin', keepalive: true, headers: NO_CHECK }).catch(() => undefined);
}

/** Whoever is not logged in any more may be led to a page with a log-in form, as if all were well. */
async function json<T>(response: Response): Promise<T> {
  if (response.headers.get('Content-Type')?.includes('json') !== true) {
    throw new RestError(401, '', failed());
  }
  return (await response.json()) as T;
}
