import { make, one } from '../page/dom';
import { rememberFocus } from '../page/focus';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import type { Op, ThingKind } from './ops';
import { cell, elementOfThing } from './drawing';

interface HiddenCard {
  readonly card: HTMLElement;
  readonly lane: string;
  readonly step: string;
  readonly before: Element | null;
}

/** What an element says, and the text that is stored for it; these differ where the browser has translated it. */
interface Words {
  readonly seen: string;
  readonly stored: string;
}

interface NewCard {
  readonly id: string;
  readonly in: { readonly lane: string; readonly step: string };
  readonly after: string | null | undefined;
  readonly text: string;
  readonly emotion: number | undefined;
}

/**
 * Shows what edits will do before the server has drawn it: texts are changed in place, new cards are made from the blank one
 * that the server drew, cards that go are taken out.
 */
export class OptimisticDrawing {
  /** By thing: the text that the server drew, and the one that is shown over it. */
  private readonly texts = new Map<string, { under: Words; shown: Words }>();

  /** Cards that are to go, by id: out of the page, so that nobody meets them. */
  private readonly gone = new Map<string, HiddenCard>();
  private readonly template = document.createElement('template');

  constructor(private readonly map: MapOnPage) {}

  /** Whether the server has not drawn a blank card yet. */
  get needsBlank(): boolean {
    return this.template.content.childElementCount === 0;
  }

  setBlank(markup: string | undefined): void {
    this.template.innerHTML = markup?.trim() ?? this.template.innerHTML;
  }

  /** Whether these can be shown without the server. */
  static canShow(ops: readonly Op[]): boolean {
    return ops.every((op) => newCard(op) !== null || textOf(op) !== null || (op.op === 'remove' && op.kind === 'card'));
  }

  /** Makes the page show these, and nothing of earlier ones that are not among them. */
  show(ops: readonly Op[]): void {
    const focused = rememberFocus(this.map.root);
    const taken = this.hideRemoved(new Set(ops.filter(({ op, kind }) => op === 'remove' && kind === 'card').map(({ id }) => id)));
    const unmade = this.removeAdded(new Set(ops.filter(({ op }) => op === 'add').map(({ id }) => id)));
    const made = ops.filter((op) => this.addCard(op)).length > 0;
    this.writeTexts(ops);
    if (taken || unmade || made) {
      this.map.drawn();
      focused();
    }
  }

  /** The server has done these, and draws what came of them. */
  forget(ops: readonly Op[]): void {
    for (const { op, kind, id } of ops) {
      this.gone.delete(id);
      this.texts.delete(`${kind}:${id}`);
      if (op === 'set') {
        mark(elementOfThing(this.map, kind, id), null);
      }
    }
  }

  /** Cards that are to go go, and those that are to stay after all come back. */
  private hideRemoved(removed: ReadonlySet<string>): boolean {
    const going = this.map.all(`td ${markup.card}`).filter(({ dataset }) => removed.has(dataset.cardId ?? ''));
    for (const card of going) {
      const at = card.closest<HTMLElement>(markup.cell);
      this.gone.set(card.dataset.cardId ?? '', {
        card,
        lane: at?.dataset.laneId ?? '',
        step: at?.dataset.stepId ?? '',
        before: card.nextElementSibling,
      });
      card.remove();
    }
    const staying = [...this.gone].filter(([id]) => !removed.has(id));
    for (const [id, place] of staying) {
      this.gone.delete(id);
      this.putBack(id, place);
    }
    return going.length + staying.length > 0;
  }

  private putBack(id: string, { card, lane, step, before }: HiddenCard): void {
    const at = cell(this.map, lane, step);
    if (at !== null && elementOfThing(this.map, 'card', id) === null) {
      const list = one(at, ':scope > ul') ?? listIn(at);
      list.insertBefore(card, before?.parentElement === list ? before : null);
    }
  }

  /** New cards that are not to come go. */
  private removeAdded(added: ReadonlySet<string>): boolean {
    const old = this.map.all('[data-waiting="new"]').filter(({ dataset }) => !added.has(dataset.cardId ?? ''));
    for (const card of old) {
      card.remove();
    }
    return old.length > 0;
  }

  /** Whether a card was made. */
  private addCard(op: Op): boolean {
    const card = newCard(op);
    const at = card && cell(this.map, card.in.lane, card.in.step);
    if (card === null || at === null || elementOfThing(this.map, 'card', card.id) !== null) {
      return false;
    }
    const list = one(at, ':scope > ul') ?? listIn(at);
    const before =
      card.after === null
        ? list.firstElementChild
        : card.after === undefined
          ? null
          : one(list, `[data-card-id="${CSS.escape(card.after)}"]`)?.nextElementSibling;
    list.insertBefore(this.blank(card), before ?? null);
    return true;
  }

  private blank({ id, text, emotion }: NewCard): HTMLElement {
    const blank = this.template.content.firstElementChild;
    const card =
      blank === null ? make('li', {}, make('span', { class: markup.text.slice(1), dir: 'auto' })) : (blank.cloneNode(true) as HTMLElement);
    card.dataset.cardId = id;
    if (emotion !== undefined) {
      card.dataset.emotion = String(emotion);
    }
    mark(card, 'new');
    const words = one(card, markup.text);
    if (words !== null) {
      write(card, words, { seen: text, stored: text });
    }
    return card;
  }

  private writeTexts(ops: readonly Op[]): void {
    const wanted = new Map(ops.flatMap((op) => textOf(op) ?? []).map((text) => [`${text.kind}:${text.id}`, text]));
    for (const key of new Set([...wanted.keys(), ...this.texts.keys()])) {
      const [kind = '', id = ''] = key.split(':');
      this.overlay(key, { kind: kind as ThingKind, id }, wanted.get(key)?.text);
    }
  }

  /** What differs from what was shown last was drawn by the server meanwhile. */
  private overlay(key: string, { kind, id }: { kind: ThingKind; id: string }, text: string | undefined): void {
    const at = elementOfThing(this.map, kind, id);
    const words = at && one(at, kind === 'card' ? markup.text : markup.name);
    const last = this.texts.get(key);
    if (at === null || words === null) {
      return;
    }
    const holder = kind === 'map' ? words : at;
    const drawn = { seen: words.textContent, stored: holder.dataset.text ?? '' };
    const under = last?.shown.stored === drawn.stored ? last.under : drawn;
    const shown = text === undefined ? under : { seen: text, stored: text };
    if (drawn.stored !== shown.stored) {
      write(holder, words, shown);
    }
    if (text === undefined) {
      this.texts.delete(key);
    } else {
      this.texts.set(key, { under, shown });
    }
    if (at.dataset.waiting !== 'new') {
      mark(at, text === undefined ? null : 'text');
    }
  }
}

function newCard(op: Op): NewCard | null {
  if (op.op !== 'add' || op.kind !== 'card' || op.in === undefined || !('lane' in op.in)) {
    return null;
  }
  const { text, emotion } = op.fields as { text?: string; emotion?: { value?: number } };
  return { id: op.id, in: op.in, after: op.after, text: text ?? '', emotion: emotion?.value };
}

/** The text or title that an op sets, when it sets nothing else. */
function textOf(op: Op): { kind: ThingKind; id: string; text: string } | null {
  if (op.op !== 'set' || Object.keys(op.fields).length !== 1) {
    return null;
  }
  const text = op.fields[op.kind === 'card' ? 'text' : 'title'];
  return typeof text === 'string' && text !== '' && ['card', 'stage', 'step', 'lane', 'map'].includes(op.kind)
    ? { kind: op.kind, id: op.id, text }
    : null;
}

function write(holder: HTMLElement, words: HTMLElement, { seen, stored }: Words): void {
  words.textContent = seen;
  holder.dataset.text = stored;
}

function listIn(cell: HTMLElement): HTMLElement {
  const list = make('ul');
  cell.prepend(list);
  return list;
}

function mark(at: HTMLElement | null, how: 'new' | 'text' | null): void {
  if (how === null) {
    at?.removeAttribute('data-waiting');
  } else if (at !== null) {
    at.dataset.waiting = how;
  }
}
