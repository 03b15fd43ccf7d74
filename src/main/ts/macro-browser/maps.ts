import { asUuid } from '../page/validate';
import { address, getJson, postJson, RestError } from '../page/rest';
import type { MacroPlace } from './confluence';

/** A map as lists show it. */
export interface MapLine {
  readonly id: string;
  readonly title: string;
  readonly space: string;
  readonly state?: string;
  readonly owner?: string;
  readonly changed?: string;
}

export interface Template {
  readonly template: string;
  readonly name: string;
  readonly description: string;
  /** Where it lives, for a map of the company that serves as one. */
  readonly space?: string;
}

interface Page<T> {
  readonly results: readonly T[];
}

const MOST = '25';

/** Maps with the text in their title; those of this space come first. */
export async function findMaps(q: string, space: string, signal: AbortSignal): Promise<MapLine[]> {
  const ask = async (parameters: Record<string, string>): Promise<readonly MapLine[]> =>
    (await getJson<Page<MapLine>>(address(['maps'], { q, limit: MOST, ...parameters }), signal))?.results ?? [];
  const [own, all] = await Promise.all([space === '' ? [] : ask({ space }), ask({})]);
  return [...own, ...all.filter((line) => line.space !== space)];
}

/** The map of that id; null when it is not there, or not for this person. */
export async function findMap(id: string): Promise<MapLine | null> {
  try {
    return asUuid(id) === null ? null : await getJson<MapLine>(address(['maps', id]));
  } catch (error) {
    if (error instanceof RestError && [403, 404].includes(error.status)) {
      return null;
    }
    throw error;
  }
}

export async function templates(): Promise<readonly Template[]> {
  return (await getJson<Page<Template>>(address(['templates'])))?.results ?? [];
}

/** On a page that is not saved yet a map has only a space; the saved page becomes its home. */
export function makeMap({ space, page }: MacroPlace, title: string, template: string): Promise<MapLine> {
  const place = page === null ? { space } : { page };
  return postJson<MapLine>(address(['maps']), { ...place, title, template });
}
