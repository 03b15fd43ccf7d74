import { make, one } from '../../page/dom';
import { PANEL_DRAWN } from '../../page/events';
import { rememberFocus } from '../../page/focus';
import { markup } from '../../page/markup';
import { bringIntoView } from '../../page/scroll-into-view';
import { isolateKeys, onKey } from '../../page/keyboard';
import { getHtml, RestError } from '../../page/rest';
import { messageOf } from '../../page/errors';
import type { Editing } from '../feature';
import { gridOf } from '../grid/grid';
import { newId, type Target } from '../ops';
import { elementOf } from '../drawing';
import { PanelForm } from './form';
import { Picture } from './picture';
import { reserveSpace } from './reserve-space';

const SOON = 250;

/** The panel of one map: at most one is open. It stays while the map is drawn anew, and follows what others do. */
export class SidePanel {
  private readonly frame: HTMLElement;
  private readonly form: PanelForm;
  readonly picture: Picture;
  private target: Target | null = null;
  private back: () => void = () => undefined;
  private following: ReturnType<typeof setTimeout> | undefined;
  private refreshing: ReturnType<typeof setTimeout> | undefined;
  /** Until the form of another thing is there. */
  private arriving: { readonly focus: boolean } | null = null;
  /** The revision that the form shows. */
  private revision = 0;
  private asked = 0;

  constructor(private readonly editing: Editing) {
    this.frame = make(
      'div',
      {
        class: markup.panel.slice(1),
        role: 'dialog',
        'data-editor': 'panel',
        'aria-label': AJS.I18n.getText('journeymaps.panel.label'),
        tabindex: '-1',
      },
      make(
        'button',
        {
          type: 'button',
          class: 'journey-map-panel-close',
          'data-action': 'panel-close',
          'aria-label': AJS.I18n.getText('journeymaps.ui.close'),
          title: AJS.I18n.getText('journeymaps.ui.close'),
        },
        '×',
      ),
    );
    this.form = new PanelForm(editing, this.frame, newId());
    this.picture = new Picture(this.form, this.frame);
    this.listen();
    new MutationObserver(() => {
      this.refreshSoon();
    }).observe(editing.map.root, { attributeFilter: ['data-revision'] });
  }

  get isOpen(): boolean {
    return this.target !== null;
  }

  has(node: Node): boolean {
    return this.frame.contains(node);
  }

  /** For a thing; who opens it writes in it next. */
  open(target: Target): void {
    if (!this.isOpen || !this.has(document.activeElement ?? document.body)) {
      this.back = rememberFocus(this.editing.map.root);
    }
    this.editing.map.root.append(this.frame);
    this.show(target, true);
  }

  /** For the thing that has the focus now, when somebody stays there; not away from what is to be repaired. */
  follow(target: Target): void {
    this.back = rememberFocus(this.editing.map.root);
    clearTimeout(this.following);
    if (!this.form.isFaulty && (target.id !== this.target?.id || target.kind !== this.target.kind)) {
      this.following = setTimeout(() => {
        if (!this.has(document.activeElement ?? document.body)) {
          this.show(target, false);
        }
      }, SOON);
    }
  }

  /** In the map after it was drawn anew. */
  stay(): void {
    if (this.isOpen && !this.frame.isConnected) {
      this.editing.map.root.append(this.frame);
    }
  }

  /** Once nothing is on its way to the server and the map is not what the form shows. */
  refreshSoon(): void {
    if (this.isOpen && this.editing.saving.state !== 'saving' && this.revision !== this.editing.map.revision) {
      clearTimeout(this.refreshing);
      this.refreshing = setTimeout(() => {
        void this.draw();
      }, SOON);
    }
  }

  close(): boolean {
    if (!this.isOpen) {
      return false;
    }
    const { map } = this.editing;
    const thing = this.target === null || this.target.kind === 'map' ? null : elementOf(map, this.target);
    clearTimeout(this.following);
    clearTimeout(this.refreshing);
    this.form.leave();
    this.target = null;
    this.arriving = null;
    this.frame.remove();
    reserveSpace(map.root, null);
    if (!this.editing.isOn || !gridOf(map).focus(thing)) {
      this.back();
    }
    return true;
  }

  add(from: Element): boolean {
    return this.form.add(from);
  }

  remove(from: Element): boolean {
    return this.form.remove(from);
  }

  private show(target: Target, focus: boolean): void {
    clearTimeout(this.following);
    this.form.leave();
    this.target = target;
    this.arriving = { focus };
    void this.draw();
  }

  /** Puts in what the server draws now, unless something happened here meanwhile: then what comes later is put in. */
  private async draw(): Promise<void> {
    const { map } = this.editing;
    const { target, arriving } = this;
    const { revision } = map;
    const { changes } = this.form;
    const asked = ++this.asked;
    if (target !== null) {
      try {
        const html = await getHtml(map.address(['panel'], { kind: target.kind, of: target.kind === 'map' ? undefined : target.id }));
        if (asked === this.asked && this.target === target && (arriving !== null || changes === this.form.changes)) {
          this.revision = revision;
          this.form.put(html);
          map.root.dispatchEvent(new CustomEvent(PANEL_DRAWN));
          this.arrive(target);
        }
      } catch (error) {
        this.failed(error, asked);
      }
    }
  }

  /** The first time that a thing's form is there. */
  private arrive(target: Target): void {
    if (this.arriving !== null) {
      const { focus } = this.arriving;
      this.arriving = null;
      reserveSpace(this.editing.map.root, this.frame);
      const thing = elementOf(this.editing.map, target);
      if (thing !== null) {
        bringIntoView(thing);
      }
      if (focus) {
        this.form.focus();
      }
    }
  }

  /** What is gone has no panel; what cannot be asked for now stays as it is. */
  private failed(error: unknown, asked: number): void {
    if (asked === this.asked) {
      this.editing.map.say(messageOf(error));
      if ((error instanceof RestError && error.status === 404) || one(this.frame, 'form') === null) {
        this.close();
      }
    }
  }

  /** Nothing typed here is a shortcut of the map or the page, but for undo where nothing is being typed. */
  private listen(): void {
    isolateKeys(this.frame, (event) => (event.ctrlKey || event.metaKey) && !this.form.isTyping(event.target));
    onKey(this.frame, (event) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        this.escape();
      }
    });
  }

  private escape(): void {
    if (!this.form.repair()) {
      this.close();
    }
  }
}
