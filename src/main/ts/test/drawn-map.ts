// A map as the server draws it, for tests, from a little table; what stands in it is both id and text.
import './fake-browser';
import { MapOnPage } from '../page/map-on-page';

export const MAP = '5f0b1c1e-0000-4000-8000-000000000001';

/**
 * A map on the page: the first line names stages with their steps, each other one a lane by its type with the cards of its cells.
 *
 *             | early: first second | late: third
 *     actions | a b | -             | c
 */
export function drawMap(table: string, id = MAP): MapOnPage {
  document.body.innerHTML =
    `<section class="journey-map" data-map-id="${id}" data-revision="7" data-view="map"><header><h2 class="journey-map-title"></h2></header>` +
    `<div data-slot="body" class="journey-map-scroll">${tableOf(table)}</div></section>`;
  return new MapOnPage(document.body.firstElementChild as HTMLElement);
}

/** The element of a card, or of a head by its id. */
export function card(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`li[data-card-id="${id}"]`);
  if (found === null) {
    throw new Error(`no card ${id}`);
  }
  return found;
}

/** What stands in the cells of a lane, cell by cell. */
export function cardsOf(lane: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(`td[data-lane-id="${lane}"]`)].map((cell) =>
    [...cell.querySelectorAll<HTMLElement>('.journey-map-text')].map((text) => text.textContent).join(' '),
  );
}

function tableOf(table: string): string {
  const [heads = '', ...lanes] = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const stages = parts(heads.replace(/^\|/, '')).map((stage) => {
    const [name = '', steps = ''] = stage.split(':');
    return { name: name.trim(), steps: words(steps) };
  });
  const steps = stages.flatMap((stage) => stage.steps.map((step) => ({ step, stage: stage.name })));
  return (
    `<table class="journey-map-table"><colgroup><col>${steps.map(({ stage }) => `<col data-stage="${stage}">`).join('')}</colgroup><thead>` +
    `<tr><th>Stages</th>${stages.map(stageHead).join('')}</tr><tr><th>Steps</th>${steps.map(stepHead).join('')}</tr></thead><tbody>` +
    `${lanes.map((lane) => laneRow(lane, steps)).join('')}</tbody></table>`
  );
}

function stageHead({ name, steps }: { name: string; steps: readonly string[] }): string {
  return `<th colspan="${steps.length}" data-stage-id="${name}" data-text="${name}"><span class="journey-map-fold">${name}</span></th>`;
}

function stepHead({ step, stage }: { step: string; stage: string }): string {
  return `<th data-step-id="${step}" data-stage="${stage}" data-text="${step}"><span class="journey-map-text">${step}</span></th>`;
}

function laneRow(line: string, steps: readonly { step: string }[]): string {
  const [lane = '', ...cells] = parts(line);
  const drawn = cells.map((cards, index) => cellOf(lane, steps[index]?.step ?? '', words(cards)));
  const head = `<th scope="row" data-text="${lane}"><span class="journey-map-lane-title">${lane}</span></th>`;
  return `<tr data-lane-id="${lane}" data-lane-type="${lane}" data-lane-name="${lane}">${head}${drawn.join('')}</tr>`;
}

function cellOf(lane: string, step: string, cards: readonly string[]): string {
  return `<td data-lane-id="${lane}" data-step-id="${step}">${cards.length === 0 ? '' : `<ul>${cards.map(cardHtml).join('')}</ul>`}</td>`;
}

export function cardHtml(id: string): string {
  return `<li data-card-id="${id}" data-text="${id}"><span class="journey-map-text">${id}</span></li>`;
}

function parts(line: string): string[] {
  return line.split('|').map((part) => part.trim());
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '' && word !== '-');
}
