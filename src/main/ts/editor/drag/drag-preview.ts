import { make } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { markup } from '../../page/markup';
import type { Point } from './point';
import type { DropTarget } from './drop-target';

/** What is seen while something is dragged: its name beside the pointer, and where it would go. */
export class DragPreview {
  private readonly chip: HTMLElement;
  private readonly marker = make('div', { class: 'journey-map-drop', 'data-editor': '', hidden: '' });

  constructor(
    private readonly map: MapOnPage,
    text: string,
    count: number,
  ) {
    this.chip = make(
      'div',
      { class: 'journey-map-dragged', 'data-editor': '', 'aria-hidden': 'true' },
      text,
      ...(count > 1 ? [make('b', {}, String(count))] : []),
    );
    map.root.append(this.marker, this.chip);
  }

  move({ x, y }: Point, landing: DropTarget | null): void {
    this.chip.style.translate = `${x}px ${y}px`;
    const mark = landing && this.clipped(landing.mark);
    this.marker.hidden = mark === null;
    if (mark !== null) {
      this.marker.dataset.shape = Math.min(mark.width, mark.height) > 8 ? 'place' : 'line';
      Object.assign(this.marker.style, { left: px(mark.x), top: px(mark.y), width: px(mark.width), height: px(mark.height) });
    }
  }

  /** What has scrolled out of sight is not to be marked over something else. */
  private clipped(mark: DOMRect): DOMRect | null {
    const box = this.map.one(markup.scroller)?.getBoundingClientRect() ?? mark;
    const [left, top] = [Math.max(mark.left, box.left), Math.max(mark.top, box.top)];
    const [width, height] = [Math.min(mark.right, box.right) - left, Math.min(mark.bottom, box.bottom) - top];
    return width > 0 && height > 0 ? new DOMRect(left, top, width, height) : null;
  }

  remove(): void {
    this.chip.remove();
    this.marker.remove();
  }
}

const px = (length: number): string => `${length}px`;
