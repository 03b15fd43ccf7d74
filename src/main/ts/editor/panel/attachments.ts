/** The attachments of a page, by Confluence's own REST API. */

interface Attachment {
  readonly title: string;
  readonly metadata?: { readonly mediaType?: string };
}

interface Page {
  readonly results: readonly Attachment[];
}

const MOST = 200;

/** What every browser shows. */
export function isPicture(type: string): boolean {
  return /^image\/(png|jpeg|gif|webp)$/.test(type);
}

export async function attachments(base: string, page: string): Promise<{ name: string; type: string }[]> {
  const { results } = await answer(await fetch(`${address(base, page)}?limit=${MOST}`, { credentials: 'same-origin' }));
  return results.map(({ title, metadata }) => ({ name: title, type: metadata?.mediaType ?? '' }));
}

/** Under its name, or with a number where that is taken; the answer is the name. */
export async function upload(base: string, page: string, file: File): Promise<string> {
  const taken = new Set((await attachments(base, page)).map(({ name }) => name));
  const name = freeName(file.name, taken);
  const form = new FormData();
  form.append('file', file, name);
  await answer(await fetch(address(base, page), { method: 'POST', credentials: 'same-origin', headers: { 'X-Atlassian-Token': 'no-check' }, body: form }));
  return name;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  let free = name;
  for (let number = 2; taken.has(free); number++) {
    free = `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
  }
  return free;
}

function address(base: string, page: string): string {
  return `${base}/rest/api/content/${encodeURIComponent(page)}/child/attachment`;
}

async function answer(response: Response): Promise<Page> {
  const body = (await response.json().catch(() => ({}))) as Page & { readonly message?: string };
  if (!response.ok) {
    throw new Error(body.message ?? `${response.status} ${response.statusText}`);
  }
  return body;
}
