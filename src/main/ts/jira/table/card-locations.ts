import type { MapOnPage } from '../../page/map-on-page';
import { getJson } from '../../page/rest';

/** Where a card stands, in words; stages and steps are numbered as they follow each other. */
export interface CardLocation {
  readonly card: string;
  readonly text: string;
  readonly step: string;
  readonly stage: string;
  readonly stageId: string;
  readonly order: number;
}

interface Titled {
  readonly id: string;
  readonly title?: string;
}

interface Document {
  readonly stages?: readonly (Titled & { readonly steps?: readonly Titled[] })[];
  readonly cards?: readonly {
    readonly id: string;
    readonly step: string;
    readonly text?: string;
    readonly metric?: { readonly name?: string };
  }[];
}

/** The places of all cards that the map has, those too that are not drawn now. */
export async function cardLocations(map: MapOnPage): Promise<ReadonlyMap<string, CardLocation>> {
  const { revision } = map.parameters();
  const { stages = [], cards = [] } = (await getJson<Document>(map.address([], { revision }))) ?? {};
  const columns = stages.flatMap((stage) => (stage.steps ?? []).map((step) => ({ stage, step })));
  const steps = new Map(
    columns.map(({ stage, step }, order) => [step.id, { step: step.title ?? '', stage: stage.title ?? '', stageId: stage.id, order }]),
  );
  const nowhere = { step: '', stage: '', stageId: '', order: columns.length };
  return new Map(
    cards.map(({ id, step, text, metric }) => [
      id,
      { card: id, text: (text ?? '') || (metric?.name ?? ''), ...(steps.get(step) ?? nowhere) },
    ]),
  );
}

/** The stages that have something, in order. */
export function stagesOf(places: readonly CardLocation[]): ReadonlyMap<string, string> {
  return new Map([...places].sort((a, b) => a.order - b.order).map(({ stageId, stage }) => [stageId, stage]));
}
