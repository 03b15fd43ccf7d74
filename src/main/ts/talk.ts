// What is said and voted about the cards of a map. The viewer loads this when there is something, or somebody wants it.
import { SHOW_TALK, type TalkRequest } from './page/events';
import { MapOnPage } from './page/map-on-page';
import { TalkOnMap } from './talk/talk-on-map';

const loaded = Symbol.for('io.github.journeymaps.talk');
const page = window as unknown as Partial<Record<symbol, boolean>>;

if (page[loaded] !== true) {
  page[loaded] = true;
  const talks = new WeakMap<HTMLElement, TalkOnMap>();
  document.addEventListener(SHOW_TALK, (event) => {
    const { target, detail } = event as CustomEvent<TalkRequest>;
    if (target instanceof HTMLElement) {
      const talk = talks.get(target) ?? new TalkOnMap(new MapOnPage(target));
      talks.set(target, talk);
      void talk.show(detail);
    }
  });
}
