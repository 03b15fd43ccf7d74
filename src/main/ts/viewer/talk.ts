import type { Command } from '../page/commands';
import { make, one, ours } from '../page/dom';
import { SHOW_TALK, TALK, type TalkRequest } from '../page/events';
import { whenIdle } from '../page/idle';
import { loader } from '../page/load-resource';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { getJson } from '../page/rest';
import { reportUnexpected } from '../page/errors';
import { tellFailure } from './views';

const load = loader('journey-map-talk', 'talk', ['journey-map-talk'], () => AJS.I18n.getText('journeymaps.talk.not-loaded'));

/** As much of the server's answer as says whether there is something to show. */
interface Glance {
  readonly comments: Readonly<Record<string, { readonly open: number }>>;
  readonly round: { readonly open: boolean };
}

/** Comments and votes: their script is loaded when there are some, or somebody wants them. */
export function talking(map: MapOnPage): Command[] {
  if (map.root.dataset.fixed === 'true') {
    return [];
  }
  map.root.addEventListener(TALK, (event) => {
    show(map, (event as CustomEvent<TalkRequest>).detail);
  });
  const draw = (): void => {
    addButton(map);
  };
  map.onDrawn(draw);
  draw();
  whenIdle(() => {
    void glance(map);
  });
  return [
    { name: 'talk', label: AJS.I18n.getText('journeymaps.talk.title'), key: 'c', run: () => show(map, {}) },
    { name: 'comments', label: null, key: null, run: (button) => showOf(map, button.closest<HTMLElement>(markup.card)?.dataset.cardId) },
  ];
}

function showOf(map: MapOnPage, card: string | undefined): boolean {
  return card !== undefined && show(map, { card });
}

function show(map: MapOnPage, wish: TalkRequest): true {
  load().then(
    () => map.root.dispatchEvent(new CustomEvent(SHOW_TALK, { bubbles: true, detail: wish })),
    (error: unknown) => {
      tellFailure(map, error);
    },
  );
  return true;
}

function addButton(map: MapOnPage): void {
  const tools = map.one(markup.tools);
  if (tools !== null && ours(tools, '[data-action="talk"]') === null) {
    const button = make(
      'button',
      { type: 'button', 'data-action': 'talk', 'data-editor': 'talk', 'aria-pressed': 'false' },
      AJS.I18n.getText('journeymaps.talk.title'),
    );
    tools.insertBefore(button, one(tools, '[data-action="full-screen"]'));
  }
}

async function glance(map: MapOnPage): Promise<void> {
  // Nobody has asked for it: whoever does is told what fails.
  const talk = await getJson<Glance>(map.address(['talk'])).catch(reportUnexpected);
  if (talk !== null && (talk.round.open || Object.values(talk.comments).some(({ open }) => open > 0))) {
    show(map, { quiet: true });
  }
}
