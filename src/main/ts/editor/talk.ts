import { one } from '../page/dom';
import { TALK, type TalkRequest } from '../page/events';
import { markup } from '../page/markup';
import type { MenuAction, Editing, Feature } from './feature';
import { elementOf } from './drawing';

/** What readers' scripts put beside cards: the grid has one tab stop. */
const ADDED = ':is([data-editor="talk"], [data-editor="issues"])';

/** Comments and votes are a reader's too, so the viewer shows them; in the grid, the menu of a card reaches them. */
export function talkOfCards({ map }: Editing): Feature {
  const button = (id: string, action: string): HTMLElement | null => {
    const card = elementOf(map, { kind: 'card', id });
    return card && one(card, `[data-action="${action}"]:not([aria-disabled="true"])`);
  };
  const pressing = (name: string, label: string): MenuAction => ({
    name,
    label,
    kinds: ['card'],
    applies: ({ id }) => button(id, name) !== null,
    run: ({ id }) => {
      button(id, name)?.click();
    },
  });
  return {
    actions: [
      {
        name: 'comments',
        label: AJS.I18n.getText('journeymaps.talk.title'),
        kinds: ['card'],
        run: ({ id }) => {
          map.root.dispatchEvent(new CustomEvent<TalkRequest>(TALK, { detail: { card: id } }));
        },
      },
      pressing('put-dot', AJS.I18n.getText('journeymaps.talk.vote.put-here')),
      pressing('take-dot', AJS.I18n.getText('journeymaps.talk.vote.take-here')),
    ],
    redrawn: () => {
      for (const added of map.all(
        `${markup.table} ${ADDED}:is(button, a), ${markup.table} ${ADDED} :is(button, a, summary):not(${markup.details} *)`,
      )) {
        added.tabIndex = -1;
      }
    },
  };
}
