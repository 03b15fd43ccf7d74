import { confluenceAddress, getJson, postForm } from '../../page/rest';

/** The attachments of a page, by Confluence's own REST API. */

interface Attachment {
  readonly title: string;
  readonly metadata?: { readonly mediaType?: string };
}

interface Page {
  readonly results: readonly Attachment[];
}

const MOST = '200';

/** What every browser shows. */
export function isPicture(type: string): boolean {
  return /^image\/(png|jpeg|gif|webp)$/.test(type);
}

export async function attachments(page: string): Promise<{ name: string; type: string }[]> {
  const there = await getJson<Page>(address(page, { limit: MOST }));
  return (there?.results ?? []).map(({ title, metadata }) => ({ name: title, type: metadata?.mediaType ?? '' }));
}

/** Under its name, or with a number where that is taken; the answer is the name. */
export async function upload(page: string, file: File): Promise<string> {
  const taken = new Set((await attachments(page)).map(({ name }) => name));
  const name = freeName(file.name, taken);
  const form = new FormData();
  form.append('file', file, name);
  await postForm(address(page), form);
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

function address(page: string, parameters: Readonly<Record<string, string>> = {}): string {
  return confluenceAddress(['content', page, 'child', 'attachment'], parameters);
}
