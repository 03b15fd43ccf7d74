import { closestTarget, isOurs, isTyping } from './dom';
import { markup } from './markup';
import { onKey } from './keyboard';

/** What a command is about. */
export type Topic = 'read' | 'go' | 'write' | 'move' | 'clipboard' | 'undo';

/** Something a person can do with a map. Buttons and keys only choose one; the help lists them. */
export interface Command {
  /** As buttons name it in `data-action`. */
  readonly name: string;
  /** For the help; null for what has a button only. */
  readonly label: string | null;
  /** As {@link keyOf} spells it; null for none. */
  readonly key: string | null;
  /** Where the help lists it; absent is reading. */
  readonly topic?: Topic;
  /** Works while text is being typed too. */
  readonly whileTyping?: boolean;
  /** Whether it is there at all now; absent is always. */
  readonly isAvailable?: () => boolean;
  /**
   * @param from the button pressed or the element focused
   * @returns false when it does not apply here; then the key is not ours
   */
  run(from: HTMLElement): boolean;
}

/**
 * A key with its modifiers: `f`, `?`, `Escape`, `Mod+z` (Ctrl, or Cmd on a Mac), `Alt+ArrowLeft`. On a keyboard without Latin letters
 * it is the letter that others have there.
 */
export function keyOf(event: KeyboardEvent): string {
  const mod = event.ctrlKey || event.metaKey ? 'Mod+' : '';
  const alt = event.altKey ? 'Alt+' : '';
  const written = letterOf(event) ?? event.key;
  const shift = event.shiftKey && (written.length > 1 || mod !== '') ? 'Shift+' : '';
  const key = written.length === 1 ? written.toLowerCase() : written;
  return mod + alt + shift + (key === ' ' ? 'Space' : key);
}

/** The Latin letter of a key that writes none, nor any other sign of ASCII; undefined for all others. */
function letterOf({ key, code }: KeyboardEvent): string | undefined {
  return /[\p{Script=Latin}\p{ASCII}]/u.test(key) ? undefined : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
}

/**
 * What the server draws buttons for: these only show. A page's author can write any button, so whatever changes something answers
 * only to buttons that a script has made.
 */
const DRAWN: readonly string[] = ['view', 'filter', 'fit', 'full-screen', 'help', 'edit', 'fold-lane', 'fold-stage', 'details'];

const COMMANDS = Symbol.for('io.github.journeymaps.commands');

type Root = HTMLElement & Partial<Record<symbol, Command[]>>;

/** All that can be done with a map now, by reader and editor. */
export function commandsOf(root: HTMLElement): Command[] {
  return ((root as Root)[COMMANDS] ?? []).filter((command) => command.isAvailable?.() !== false);
}

/**
 * Listens at the root for buttons and keys. A key that was handled stops there: Confluence's own shortcuts listen on the
 * document.
 */
export function listen(root: HTMLElement, commands: readonly Command[]): void {
  ((root as Root)[COMMANDS] ??= []).push(...commands);
  root.addEventListener('click', (event) => {
    const button = closestTarget(event, markup.action);
    const command = button === null || isElsewhere(event, root) ? undefined : commanded(commands, button);
    if (button !== null && command?.run(button) === true) {
      event.preventDefault();
    }
  });
  const handled = new Set<string>();
  onKey(root, (event) => {
    if (!isElsewhere(event, root) && runKey(commands, event)) {
      handled.add(event.code);
      event.preventDefault();
      event.stopPropagation();
    }
  });
  for (const type of ['keypress', 'keyup'] as const) {
    root.addEventListener(type, (event) => {
      if (handled.has(event.code)) {
        event.stopPropagation();
      }
      if (type === 'keyup') {
        handled.delete(event.code);
      }
    });
  }
}

/** In a map of its own, which stands in this one. */
function isElsewhere(event: Event, root: HTMLElement): boolean {
  return (closestTarget(event, markup.map) ?? root) !== root;
}

function commanded(commands: readonly Command[], button: HTMLElement): Command | undefined {
  const { action = '' } = button.dataset;
  return DRAWN.includes(action) || isOurs(button) ? commands.find((c) => c.name === action && c.isAvailable?.() !== false) : undefined;
}

function runKey(commands: readonly Command[], event: KeyboardEvent): boolean {
  if (event.defaultPrevented || !(event.target instanceof HTMLElement)) {
    return false;
  }
  const key = keyOf(event);
  const from = event.target;
  return commands.some((c) => c.key === key && c.isAvailable?.() !== false && (c.whileTyping === true || !isTyping(from)) && c.run(from));
}
