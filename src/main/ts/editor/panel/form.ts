import { dataSelector, isTyping, one } from '../../page/dom';
import { loggedOut } from '../../page/rest';
import { fill } from '../../page/text';
import type { Editing } from '../feature';
import { type Edit, newId, type Problem } from '../ops';
import { CONTROL, type Control, fieldOf, isChanged, isControl, labelOf, restore, settle } from './control';
import { addition, alsoSet, removal, thingOf } from './panel-edits';
import { identify, isText, redrawForm } from './redraw-form';
import { parseValue } from './parse-value';

const PATIENCE = 500;

/** The form in the panel: what is typed becomes an edit of the thing around the control. */
export class PanelForm {
  /** Counts what was changed here, so that an older drawing is not taken for a newer one. */
  changes = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param name of this form among others on the page */
  constructor(
    private readonly editing: Editing,
    private readonly frame: HTMLElement,
    private readonly name: string,
  ) {
    frame.addEventListener('input', ({ target }) => {
      if (isControl(target)) {
        this.typed(target);
      }
    });
    frame.addEventListener('change', ({ target }) => {
      if (isControl(target)) {
        this.commit(target);
      }
    });
    frame.addEventListener('submit', (event) => {
      event.preventDefault();
    });
  }

  /** Whether something in it waits to be repaired. */
  get isFaulty(): boolean {
    return one(this.frame, '[aria-invalid="true"]') !== null;
  }

  isTyping(target: EventTarget | null): boolean {
    return isTyping(target);
  }

  /** Another thing's form, or the same thing's as it is now. */
  put(html: string): void {
    const fresh = one(new DOMParser().parseFromString(html, 'text/html'), 'form');
    if (fresh === null) {
      throw loggedOut();
    }
    identify(fresh, this.name);
    redrawForm(this.frame, fresh);
  }

  focus(): void {
    (one(this.frame, `form ${CONTROL}`) ?? this.frame).focus();
  }

  /** What is typed in the focused control counts; for when its form goes away. */
  leave(): void {
    clearTimeout(this.timer);
    const { activeElement } = document;
    if (
      isControl(activeElement) &&
      this.frame.contains(activeElement) &&
      isChanged(activeElement) &&
      activeElement.getAttribute('aria-invalid') !== 'true'
    ) {
      this.commit(activeElement);
    }
  }

  /** What cannot be kept, or stands against what others wrote, is put back as it is; false when there is nothing such. */
  repair(): boolean {
    const { activeElement } = document;
    const isAtOdds =
      isControl(activeElement) &&
      (activeElement.getAttribute('aria-invalid') === 'true' || fieldOf(activeElement)?.hasAttribute('data-theirs') === true);
    if (!isAtOdds) {
      return false;
    }
    restore(activeElement);
    this.tell(activeElement, '');
    fieldOf(activeElement)?.removeAttribute('data-theirs');
    return true;
  }

  /** An empty item of a list; it is added once something stands in it. */
  add(from: Element): boolean {
    const list = from.closest<HTMLElement>('[data-things]');
    const fresh = list && one(list, 'template');
    if (list === null || !(fresh instanceof HTMLTemplateElement)) {
      return false;
    }
    const item = fresh.content.firstElementChild?.cloneNode(true) as HTMLElement;
    item.dataset.id = newId();
    item.toggleAttribute('data-draft', true);
    identify(item, this.name);
    one(list, 'ul')?.prepend(item);
    one(item, CONTROL)?.focus();
    return true;
  }

  remove(from: Element): boolean {
    const item = from.closest<HTMLElement>('li[data-kind]');
    if (item === null) {
      return false;
    }
    const list = item.closest<HTMLElement>('[data-things]');
    (list && one(list, '[data-action="panel-add"]'))?.focus();
    if (item.hasAttribute('data-draft')) {
      item.remove();
    } else {
      this.send(removal(item, list?.dataset.sets));
    }
    return true;
  }

  /** Says what is wrong when somebody rests, and at once that it is right. */
  private typed(control: Control): void {
    clearTimeout(this.timer);
    fieldOf(control)?.toggleAttribute('data-dirty', true);
    const problem = parseValue(control).problem ?? '';
    if (problem === '') {
      this.tell(control, '');
    } else {
      this.timer = setTimeout(() => {
        this.tell(control, problem);
      }, PATIENCE);
    }
  }

  private commit(control: Control): void {
    clearTimeout(this.timer);
    const { value, problem } = parseValue(control);
    this.tell(control, problem ?? '');
    if (problem === undefined && isChanged(control)) {
      fieldOf(control)?.toggleAttribute('data-dirty', true);
      this.send(this.edit(control, value ?? null));
      settle(control);
    }
  }

  send(edit: Edit): void {
    this.changes++;
    this.editing.apply(edit);
  }

  private edit(control: Control, value: unknown): Edit {
    const item = control.closest<HTMLElement>('[data-kind]') ?? this.frame;
    const isDraft = item.hasAttribute('data-draft');
    const drawn = isText(control) ? control.defaultValue : null;
    const fields = { ...alsoSet(control), [control.dataset.path ?? '']: value };
    item.removeAttribute('data-draft');
    return {
      ops: isDraft ? addition(item, fields) : [{ op: 'set', ...thingOf(item), fields }],
      done: fill(AJS.I18n.getText('journeymaps.panel.set'), labelOf(control)),
      refused: (problems) => {
        item.toggleAttribute('data-draft', isDraft);
        this.refused(control, problems, drawn);
      },
    };
  }

  /**
   * What the server does not take stays, with its words.
   *
   * @param drawn what the server has there; null for what is no text
   */
  private refused(control: Control, problems: readonly Problem[], drawn: string | null): void {
    const path = control.dataset.path ?? '';
    const words = problems.filter((p) => p.path.endsWith(path)).map((p) => p.message.replaceAll(p.path, labelOf(control)));
    const again = control.isConnected ? control : one(this.frame, dataSelector('path', path));
    if (isControl(again) && words.length > 0) {
      if (isText(again) && drawn !== null) {
        again.defaultValue = drawn;
      }
      this.tell(again, words.join(' '));
    }
  }

  private tell(control: Control, problem: string): void {
    const words = fieldOf(control)?.querySelector('[data-problem]');
    if (words instanceof HTMLElement && words.textContent !== problem) {
      words.textContent = problem;
    }
    if (problem === '') {
      control.removeAttribute('aria-invalid');
    } else {
      control.setAttribute('aria-invalid', 'true');
    }
  }
}
