import type { MapOnPage } from '../page/map-on-page';
import type { LinkedIssue, MapIssues, JiraServerState } from './api';

/** Buttons that other parts offer at a card's issues; null where one does not apply. What they do is a command or a listener of theirs. */
export type IssueButton = (map: MapOnPage, card: string, item: LinkedIssue) => HTMLElement | null;
export type ServerButton = (map: MapOnPage, server: JiraServerState) => HTMLElement | null;

/** For an issue of a card. */
export const issueButtons: IssueButton[] = [];

/** For what is said of a server at the head of a map. */
export const serverButtons: ServerButton[] = [];

/** Called whenever the issues of a map are drawn, with what the server said last. */
export const whenDrawn: ((map: MapOnPage, issues: MapIssues) => void)[] = [];

export function buttonsFor(map: MapOnPage, card: string, item: LinkedIssue): HTMLElement[] {
  return issueButtons.map((action) => action(map, card, item)).filter((button) => button !== null);
}
