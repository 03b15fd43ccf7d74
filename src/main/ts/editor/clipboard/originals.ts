import type { MapOnPage } from '../../page/map-on-page';
import { address, getJson } from '../../page/rest';
import { copiedFields, type Fields, type Thing } from '../copied-fields';
import { newId, type Op } from '../ops';

interface Document {
  readonly id: string;
  readonly page?: string;
  readonly touchpoints?: readonly Thing[];
  readonly cards?: readonly Thing[];
}

/** Cards as they stood where they were copied, to be put into this map. */
export interface Originals {
  /** The fields of a card, with ids of its own for what is in it; null where it was not saved yet. */
  fieldsOf(card: string): Fields | null;
  /** What the cards need that this map has not: to be done before. */
  readonly needs: readonly Op[];
}

/** @throws RestError where that map cannot be seen */
export async function originals(map: MapOnPage, from: string, revision: string): Promise<Originals> {
  const [source, here] = await Promise.all([get(from, revision), get(map.id)]);
  const cards = new Map((source.cards ?? []).map((card) => [card.id, card]));
  const touchpoints = new Touchpoints(source, here);
  return {
    needs: touchpoints.needs,
    fieldsOf: (id) => {
      const card = cards.get(id);
      return card === undefined ? null : copyOf(card, touchpoints, source.page === here.page);
    },
  };
}

async function get(id: string, revision?: string): Promise<Document> {
  return (await getJson<Document>(address(['maps', id], { revision }))) ?? { id };
}

function copyOf(card: Thing, touchpoints: Touchpoints, samePage: boolean): Fields {
  const { image, touchpoint, ...fields } = copiedFields(card);
  return {
    ...fields,
    ...(typeof touchpoint === 'string' ? touchpoints.here(touchpoint) : {}),
    // A picture is an attachment of its map's page.
    ...(samePage && image !== undefined ? { image } : {}),
  };
}

/** The touchpoints of another map: the same one here, by id or name, or a new one. */
class Touchpoints {
  readonly needs: Op[] = [];
  private readonly known = new Map<string, string>();

  constructor(
    private readonly source: Document,
    private readonly map: Document,
  ) {}

  /** The field of a card; none when the touchpoint is not in its own map either. */
  here(id: string): Fields {
    const original = this.source.touchpoints?.find((touchpoint) => touchpoint.id === id);
    const same = this.map.touchpoints?.find((touchpoint) => touchpoint.id === id || touchpoint.name === original?.name);
    const touchpoint = this.known.get(id) ?? same?.id ?? (original && this.add(original));
    return touchpoint === undefined ? {} : { touchpoint };
  }

  private add(original: Thing): string {
    const { id, ...fields } = { ...original };
    const made = newId();
    this.known.set(id, made);
    this.needs.push({ op: 'add', kind: 'touchpoint', id: made, fields });
    return made;
  }
}
