import { dataSelector, make, one, ours } from '../page/dom';
import { percentWords } from '../page/locale';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { fill } from '../page/text';
import { linkAt, issuePlaces } from './inline-issues';
import type { KnownIssues } from './known-issues';
import { doneWords, doneWordsAlone, restWords, tally } from './tally';

const COUNT = ':scope > .journey-map-issue-count';
const SEPARATOR = ' · ';

/** How many issues work on a lane, a step, a stage, and how many of them are done; in their heads. */
export function drawCounts(map: MapOnPage, known: KnownIssues): void {
  const { lanes, steps, stages } = gather(map);
  const promise = new Map([...(known.promise?.stages ?? []), ...(known.promise?.steps ?? [])].map(({ id, kept }) => [id, kept]));
  for (const row of map.all(markup.row)) {
    put(one(row, ':scope > th'), lanes.get(row.dataset.laneId ?? ''), known);
  }
  for (const head of map.all(`${markup.step}, section[data-step-id] > h4`)) {
    const id = idAt(head, 'stepId');
    // In the table, the promise of a step has a place of its own.
    put(head, steps.get(id), known, head.matches('h4') ? (promise.get(id) ?? null) : null);
  }
  for (const head of map.all(`${markup.stage}, section[data-stage-id] > h3`)) {
    const id = idAt(head, 'stageId');
    put(head, stages.get(id), known, promise.get(id) ?? null);
  }
}

function idAt(head: HTMLElement, name: 'stepId' | 'stageId'): string {
  return head.dataset[name] ?? head.parentElement?.dataset[name] ?? '';
}

type Links = Map<string, Set<string>>;

/** The issues that are drawn, by where: in the table by its cells, in the outline by its sections. */
function gather(map: MapOnPage): { lanes: Links; steps: Links; stages: Links } {
  const found = { lanes: new Map(), steps: new Map(), stages: new Map() } as { lanes: Links; steps: Links; stages: Links };
  for (const place of issuePlaces(map)) {
    const link = linkAt(place);
    const step = place.closest<HTMLElement>('[data-step-id]')?.dataset.stepId;
    const lane = place.closest<HTMLElement>('[data-lane-id]')?.dataset.laneId;
    const stage = step === undefined ? undefined : stageOf(map, place, step);
    add(found.lanes, lane, link);
    add(found.steps, step, link);
    add(found.stages, stage, link);
  }
  return found;
}

function stageOf(map: MapOnPage, place: HTMLElement, step: string): string | undefined {
  return (
    place.closest<HTMLElement>('section[data-stage-id]')?.dataset.stageId ??
    map.one(`${markup.step}${dataSelector('step-id', step)}`)?.dataset.stage
  );
}

function add(links: Links, of: string | undefined, link: string): void {
  if (of !== undefined) {
    links.set(of, (links.get(of) ?? new Set()).add(link));
  }
}

function put(head: HTMLElement | null, links: ReadonlySet<string> | undefined, known: KnownIssues, kept: number | null = null): void {
  const there = head && ours(head, COUNT);
  if (head === null || links === undefined) {
    there?.remove();
    return;
  }
  const found = tally(links, known);
  const more = [...(kept === null ? [] : [fill(AJS.I18n.getText('journeymaps.jira.kept'), percentWords(kept))]), ...restWords(found)];
  const words = [doneWordsAlone(found), ...more].join(SEPARATOR);
  const count = there ?? make('span', { class: 'journey-map-issue-count', 'data-editor': 'issues' });
  if (count.title !== words) {
    count.title = words;
    count.replaceChildren(
      make('span', { 'aria-hidden': 'true' }, ...[doneWords(found), ...more].flatMap(part)),
      make('span', { class: 'journey-map-unseen' }, ` ${words}`),
    );
  }
  if (there === null) {
    head.append(count);
  }
}

/** Lines break between the parts only. */
function part(text: string, index: number): (Node | string)[] {
  return [...(index === 0 ? [] : [SEPARATOR]), make('span', {}, text)];
}
