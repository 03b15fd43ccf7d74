// The server, as far as an editor asks it; what it answers can be set for each test.
import './fake-browser';

export interface Request {
  readonly method: string;
  /** What comes after the map's id, without parameters. */
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

type Answer = (request: Request) => Response | Promise<Response>;

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}

export function failure(status: number, code: string, details: readonly unknown[] = []): Response {
  return json({ code, message: `it says ${code}`, details }, status);
}

/** What a browser gets where there is no network. */
export function noNetwork(): Promise<Response> {
  return Promise.reject(new TypeError('Failed to fetch'));
}

export class FakeServer {
  readonly requests: Request[] = [];
  revision = 7;
  private readonly answers = new Map<string, Answer>();
  private readonly usual: ReadonlyMap<string, Answer>;

  constructor() {
    const unchanged = (): Response => json({ revision: this.revision, html: {}, reset: false });
    this.on('PUT editors', () => json({ revision: this.revision, draft: false, results: [] }));
    this.on('DELETE editors', () => new Response(null, { status: 204 }));
    this.on('GET changes', unchanged);
    this.on('POST ops', ({ body }) => json({ revision: ++this.revision, html: {}, reset: false, inverse: [{ undoes: body.request }] }));
    this.usual = new Map(this.answers);
    Object.defineProperty(globalThis, 'fetch', { value: this.fetch, configurable: true });
  }

  /** @param what such as `POST ops`; that answer stays until there is another */
  on(what: string, answer: Answer): void {
    this.answers.set(what, answer);
  }

  /** Answers so once, and then as before. */
  once(what: string, answer: Answer): void {
    const before = this.answers.get(what);
    this.on(what, (request) => {
      this.answers.set(what, before as Answer);
      return answer(request);
    });
  }

  /** Answers again as it did at first. */
  restore(what: string): void {
    this.answers.set(what, this.usual.get(what) as Answer);
  }

  /** The bodies of what was asked. */
  asked(what: string): readonly Request['body'][] {
    return this.requests.filter(({ method, path }) => `${method} ${path}` === what).map(({ body }) => body);
  }

  private readonly fetch = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const { method = 'GET', body } = init;
    const url = new URL(address, 'https://wiki.example');
    const request: Request = {
      method,
      path: url.pathname.replace(/^.*?\/rest\/journey-maps\/1\.0\//, '').replace(/^maps\/[\da-f-]{36}\/?/, ''),
      parameters: url.searchParams,
      body: typeof body === 'string' ? (JSON.parse(body) as Request['body']) : {},
    };
    this.requests.push(request);
    const answer = this.answers.get(`${method} ${request.path}`);
    if (answer === undefined) {
      throw new Error(`nobody answers ${method} ${request.path}`);
    }
    return answer(request);
  };
}

/** Waits until that is so; fails with what it was when it never is. */
export async function until(isSo: () => boolean, what: () => unknown = () => ''): Promise<void> {
  for (let turn = 0; !isSo(); turn++) {
    if (turn > 500) {
      throw new Error(`never came to be: ${isSo.toString()} ${JSON.stringify(what())}`);
    }
    await new Promise((done) => setImmediate(done));
  }
}
