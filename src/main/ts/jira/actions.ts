import type { MapOnPage } from '../page/map-on-page';
import type { Item, MapIssues, Server } from './api';

/** Buttons that other parts offer at a card's issues; null where one does not apply. What they do is a command or a listener of theirs. */
export type ItemAction = (map: MapOnPage, card: string, item: Item) => HTMLElement | null;
export type ServerAction = (map: MapOnPage, server: Server) => HTMLElement | null;

/** For an issue of a card. */
export const itemActions: ItemAction[] = [];

/** For what is said of a server at the head of a map. */
export const serverActions: ServerAction[] = [];

/** Called whenever the issues of a map are drawn, with what the server said last. */
export const whenShown: ((map: MapOnPage, issues: MapIssues) => void)[] = [];

export function actionsOf(map: MapOnPage, card: string, item: Item): HTMLElement[] {
  return itemActions.map((action) => action(map, card, item)).filter((button) => button !== null);
}
