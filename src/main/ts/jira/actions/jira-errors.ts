import { askInDialog } from '../../page/dialog';
import { make } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { RestError } from '../../page/rest';
import { messageOf } from '../../page/errors';
import { webAddress } from '../issue-elements';

/** A part of what was sent that Jira, or we, do not take. */
export interface FieldError {
  /** The id of a field; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** An issue that Jira has made, though it could not be linked. */
export interface CreatedIssue {
  readonly server: string;
  readonly key: string;
  readonly url?: string;
}

const AGAIN = ['unreachable', 'jira-unreachable', 'jira-busy', 'jira-login'];

/** What is wrong with single fields; empty where the whole failed. */
export function fieldErrors(error: unknown): readonly FieldError[] {
  return error instanceof RestError && error.code === 'jira-refused' ? (error.details as readonly FieldError[]) : [];
}

/** The issue that was made nevertheless; null when none was. */
export function createdIssue(error: unknown): CreatedIssue | null {
  const [made] = error instanceof RestError && error.code === 'created-not-linked' ? (error.details as readonly CreatedIssue[]) : [];
  return made ?? null;
}

/** Whether the same may go well later, without anything being changed. */
export function isTemporary(error: unknown): boolean {
  return error instanceof RestError && (AGAIN.includes(error.code) || error.status >= 500);
}

/** Whether Jira does not take what it was asked for. */
export function isRefused(error: unknown): boolean {
  return error instanceof RestError && error.code === 'jira-refused';
}

/**
 * What is wrong, in words, and what can be done about it: authorising in another tab.
 *
 * @param again does it once more
 */
export function errorElements(error: unknown, again: () => void): HTMLElement[] {
  const tools = [...authorising(error), ...(isTemporary(error) ? [retry(error, again)] : [])];
  return [make('p', {}, messageOf(error)), ...(tools.length === 0 ? [] : [make('p', { class: 'journey-map-doing-tools' }, ...tools)])];
}

function authorising(error: unknown): HTMLElement[] {
  const [at] = isLogin(error) ? (error.details as readonly { authorise?: string }[]) : [];
  const href = webAddress(at?.authorise);
  return href === null ? [] : [make('a', { href, target: '_blank', rel: 'noopener' }, AJS.I18n.getText('journeymaps.issues.authorise'))];
}

export function isLogin(error: unknown): error is RestError {
  return error instanceof RestError && error.code === 'jira-login';
}

function retry(error: unknown, again: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'journey-map-button', 'data-retry': '' }, againText(error));
  button.addEventListener('click', again);
  return button;
}

function againText(error: unknown): string {
  return isLogin(error) ? AJS.I18n.getText('journeymaps.issues.authorised') : AJS.I18n.getText('journeymaps.issues.again');
}

/**
 * Does something; where it fails, says so in a dialog, and does it again as often as that is wanted.
 *
 * @returns null when it was given up
 */
export async function attempt<T>(map: MapOnPage, title: string, work: () => Promise<T>): Promise<T | null> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(await asksAgain(map, title, error))) {
        return null;
      }
    }
  }
}

function asksAgain(map: MapOnPage, title: string, error: unknown): Promise<boolean> {
  const again = isTemporary(error) ? [{ text: againText(error), value: true, primary: true }] : [];
  const login = authorising(error);
  const body = [make('p', {}, messageOf(error)), ...(login.length > 0 ? [make('p', {}, ...login)] : [])];
  return askInDialog(
    map.root,
    title,
    body,
    [...again, { text: AJS.I18n.getText('journeymaps.ui.close'), value: false, primary: again.length === 0 }],
    false,
  );
}
