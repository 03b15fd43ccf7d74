import { announce } from './announce';
import { mapsIn, asUuid, asView, asWholeNumber } from './validate';
import { all, one, ours } from './dom';
import { DRAWN } from './events';
import { rememberFocus } from './focus';
import { markup } from './markup';
import { address, loggedOut, getHtml, type Path } from './rest';

/** A map in the page: its root stays, what is in it comes from the server. */
export class MapOnPage {
  private loading: AbortController | null = null;

  readonly id: string;

  /**
   * @param root one of {@link mapsIn}
   * @param redraw puts a fresh drawing of the same view in; everything is replaced where absent
   */
  constructor(
    readonly root: HTMLElement,
    private readonly redraw: (root: HTMLElement, fresh: HTMLElement) => void = replace,
  ) {
    const id = asUuid(root.dataset.mapId);
    if (id === null) {
      throw new RangeError('no map');
    }
    this.id = id;
  }

  get revision(): number {
    return asWholeNumber(this.root.dataset.revision) ?? 0;
  }

  set revision(revision: number) {
    this.root.dataset.revision = String(revision);
  }

  get view(): string {
    return asView(this.root.dataset.view) ?? 'map';
  }

  /** What the macro asked for, as parameters for the server; never a part of a path. */
  parameters(): Record<string, string | undefined> {
    const { savedView, lanes, stages } = this.root.dataset;
    const revision = this.root.dataset.fixed === 'true' ? String(this.revision) : undefined;
    return { view: this.view, savedView, lanes, stages, revision };
  }

  address(path: Path = [], parameters: Record<string, string | undefined> = {}): string {
    return address(['maps', this.id, ...path], parameters);
  }

  /**
   * Asks for the map anew, in this view or another, and puts it in where the reader was; a later call overtakes an earlier
   * one.
   */
  async reload(as = this.view): Promise<void> {
    this.loading?.abort();
    const loading = new AbortController();
    this.loading = loading;
    this.root.setAttribute('aria-busy', 'true');
    try {
      this.put(await getHtml(this.address(['html'], { ...this.parameters(), view: as }), loading.signal));
    } finally {
      if (this.loading === loading) {
        this.loading = null;
        this.root.removeAttribute('aria-busy');
      }
    }
  }

  /** What is on its way is not put in any more. */
  stopLoading(): void {
    this.loading?.abort();
  }

  private put(html: string): void {
    const fresh = mapsIn(new DOMParser().parseFromString(html, 'text/html')).find(({ dataset }) => dataset.mapId === this.id);
    if (fresh === undefined) {
      throw loggedOut();
    }
    const focused = rememberFocus(this.root);
    const { scrollLeft = 0, scrollTop = 0 } = this.one(markup.scroller) ?? {};
    const redraw = fresh.dataset.view === this.view ? this.redraw : replace;
    for (const name of this.root.getAttributeNames().filter((n) => n.startsWith('data-'))) {
      this.root.removeAttribute(name);
    }
    for (const { name, value } of [...fresh.attributes]) {
      this.root.setAttribute(name, value);
    }
    redraw(this.root, fresh);
    this.drawn();
    this.one(markup.scroller)?.scrollTo(scrollLeft, scrollTop);
    focused();
  }

  /** Tells everybody that markup was replaced. */
  drawn(): void {
    this.root.dispatchEvent(new CustomEvent(DRAWN));
  }

  onDrawn(then: () => void): void {
    this.root.addEventListener(DRAWN, then);
  }

  say(text: string): void {
    announce(this.root, text);
  }

  all(selector: string): HTMLElement[] {
    return all(this.root, selector);
  }

  one(selector: string): HTMLElement | null {
    return one(this.root, selector);
  }

  /** What a script has put into it. */
  ours(selector: string): HTMLElement | null {
    return ours(this.root, selector);
  }
}

/** A dialog that somebody is in stays. */
function replace(root: HTMLElement, fresh: HTMLElement): void {
  for (const child of [...root.childNodes]) {
    if (!(child instanceof HTMLDialogElement && child.open)) {
      child.remove();
    }
  }
  root.prepend(...fresh.childNodes);
}
