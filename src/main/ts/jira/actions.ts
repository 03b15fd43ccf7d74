import type { MapOnPage } from '../page/map-on-page';
import type { Item, MapIssues, Server } from './api';

/** Buttons that other parts offer at a card's issues; null where one does not apply. What they do is a command or a listener of theirs. */
export type CardAction = (map: MapOnPage, card: string) => HTMLElement | null;
export type ItemAction = (map: MapOnPage, card: string, item: Item) => HTMLElement | null;
export type ServerAction = (map: MapOnPage, server: Server) => HTMLElement | null;

/** For a card, whether it has issues or not. */
export const cardActions: CardAction[] = [];

/** For an issue of a card. */
export const itemActions: ItemAction[] = [];

/** For what is said of a server at the head of a map. */
export const serverActions: ServerAction[] = [];

/** Called whenever the issues of a map are drawn, with what the server said last. */
export const whenShown: ((map: MapOnPage, issues: MapIssues) => void)[] = [];

export function actionsOf(map: MapOnPage, card: string, item?: Item): HTMLElement[] {
  const made = item === undefined ? cardActions.map((action) => action(map, card)) : itemActions.map((action) => action(map, card, item));
  return made.filter((button) => button !== null);
}
