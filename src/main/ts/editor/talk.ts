import { TALK, type TalkWish } from '../page/events';
import type { Editing, Feature } from './feature';

/** Comments are a reader's too, so the viewer shows them. */
export function talkOfCards({ map }: Editing): Feature {
  return {
    actions: [
      {
        name: 'comments',
        label: AJS.I18n.getText('journeymaps.talk.title'),
        kinds: ['card'],
        run: ({ id }) => {
          map.root.dispatchEvent(new CustomEvent<TalkWish>(TALK, { detail: { card: id } }));
        },
      },
    ],
  };
}
