import { newId } from './ops';

export type Fields = Readonly<Record<string, unknown>>;
export type Thing = Fields & { readonly id: string };

/** Where a thing is, which a copy is told anew. */
const PLACE = ['id', 'lane', 'step'];

/** What a thing says, for a copy of it. Evidence and values have ids too, which are unique in a map: they get new ones. */
export function copiedFields(thing: Thing): Fields {
  const fields: Fields = Object.fromEntries(Object.entries(thing).filter(([name]) => !PLACE.includes(name)));
  const metric = fields.metric as Fields | undefined;
  return {
    ...fields,
    ...(Array.isArray(fields.evidence) ? { evidence: renewed(fields.evidence) } : {}),
    ...(Array.isArray(metric?.values) ? { metric: { ...metric, values: renewed(metric.values) } } : {}),
  };
}

function renewed(things: readonly unknown[]): unknown[] {
  return things.map((thing) => ({ ...(thing as Fields), id: newId() }));
}
