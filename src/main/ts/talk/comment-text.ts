import { make } from '../page/dom';
import { contextPath } from '../page/site';
import type { Comment } from './talk-service';

/** A comment's text, people in it by their full name and with the way to their profile. */
export function commentText({ text, mentions }: Comment): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { from, to, name, fullName } of mentions) {
    const profile = `${contextPath()}/display/~${encodeURIComponent(name)}`;
    parts.push(text.slice(at, from), make('a', { href: profile, class: 'confluence-userlink', 'data-username': name }, `@${fullName}`));
    at = to;
  }
  return [...parts, text.slice(at)];
}
