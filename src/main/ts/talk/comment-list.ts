import { make } from '../page/dom';
import { fill } from '../page/text';
import type { Comment } from './talk-service';
import { ago, timeElement } from './time-element';
import { commentText } from './comment-text';

/** A comment that is being written: an answer to one, or one's own anew. */
export interface Writing {
  readonly what: 'reply' | 'edit';
  readonly comment: string;
}

export interface View {
  readonly comments: readonly Comment[];
  readonly mayTalk: boolean;
  readonly mayLead: boolean;
  readonly showsResolved: boolean;
  readonly writing: Writing | null;
}

/** What was said about a card, thread by thread. */
export function threads(view: View): HTMLElement[] {
  const firsts = view.comments.filter((comment) => comment.parent === undefined);
  const shown = firsts.filter((first) => view.showsResolved || first.resolvedAt === undefined);
  return shown.map((first) =>
    make(
      'li',
      { class: 'journey-map-thread', ...(first.resolvedAt === undefined ? {} : { 'data-resolved': '' }) },
      comment(view, first),
      ...view.comments.filter(({ parent }) => parent === first.id).map((answer) => comment(view, answer)),
      ...(isWriting(view, 'reply', first.id)
        ? [field(AJS.I18n.getText('journeymaps.talk.answer'), '', AJS.I18n.getText('journeymaps.talk.reply'))]
        : []),
    ),
  );
}

function isWriting({ writing }: View, what: Writing['what'], id: string): boolean {
  return writing?.what === what && writing.comment === id;
}

function comment(view: View, said: Comment): HTMLElement {
  const { id, by, at, edited, parent, resolvedBy } = said;
  const head = make(
    'p',
    { class: 'journey-map-comment-head' },
    make('b', {}, by.fullName),
    ' ',
    timeElement(at),
    ...(edited === undefined ? [] : [' · ', AJS.I18n.getText('journeymaps.talk.edited')]),
    ...(resolvedBy === undefined ? [] : [' · ', fill(AJS.I18n.getText('journeymaps.talk.resolved-by'), resolvedBy.fullName)]),
  );
  const body = isWriting(view, 'edit', id)
    ? [field(AJS.I18n.getText('journeymaps.talk.own'), said.text, AJS.I18n.getText('journeymaps.talk.save'))]
    : [make('p', { class: 'journey-map-comment-text' }, ...commentText(said)), tools(view, said)];
  const label = fill(AJS.I18n.getText('journeymaps.talk.by'), by.fullName, ago(new Date(at)));
  return make(
    'article',
    { 'data-comment': id, 'aria-label': label, class: parent === undefined ? null : 'journey-map-answer' },
    head,
    ...body,
  );
}

function tools({ mayTalk, mayLead }: View, said: Comment): HTMLElement {
  const first = said.parent === undefined;
  const resolved = said.resolvedAt !== undefined;
  const buttons: [boolean, string, string][] = [
    [mayTalk && first, 'reply', AJS.I18n.getText('journeymaps.talk.reply')],
    [mayTalk && first && !resolved, 'resolve', AJS.I18n.getText('journeymaps.talk.resolve')],
    [mayTalk && first && resolved, 'reopen', AJS.I18n.getText('journeymaps.talk.reopen')],
    [mayTalk && said.mine, 'edit', AJS.I18n.getText('journeymaps.talk.edit')],
    [mayTalk && (said.mine || mayLead), 'delete', AJS.I18n.getText('journeymaps.talk.delete')],
  ];
  return make(
    'p',
    { class: 'journey-map-comment-tools' },
    ...buttons.filter(([there]) => there).map(([, name, text]) => make('button', { type: 'button', 'data-talk': name }, text)),
  );
}

/** Where a comment is written. */
export function field(label: string, text: string, send: string): HTMLFormElement {
  const area = make('textarea', { rows: '2', maxlength: '10000', required: '' });
  area.value = text;
  return make(
    'form',
    { class: 'journey-map-field-of-talk' },
    make('label', {}, make('span', {}, label), area),
    make(
      'p',
      { class: 'journey-map-comment-tools' },
      make('button', { type: 'submit', class: 'journey-map-button journey-map-primary' }, send),
      make('button', { type: 'button', class: 'journey-map-button', 'data-talk': 'cancel' }, AJS.I18n.getText('journeymaps.editor.cancel')),
    ),
  );
}
