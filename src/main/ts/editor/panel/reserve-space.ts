const WIDE = '(min-width: 700px)';

let stop: () => void = () => undefined;

/** Keeps what the panel would cover free, so that all of the map can be reached beside it, or on a phone above it. */
export function reserveSpace(root: HTMLElement, panel: HTMLElement | null): void {
  stop();
  root.toggleAttribute('data-panel', panel !== null);
  root.style.removeProperty('--panel-covers');
  stop = () => undefined;
  if (panel !== null) {
    const measure = (): void => {
      const { left, right } = root.getBoundingClientRect();
      const cover = panel.getBoundingClientRect();
      const beside = getComputedStyle(root).direction === 'rtl' ? cover.right - left : right - cover.left;
      const covered = matchMedia(WIDE).matches ? Math.max(0, beside) : cover.height;
      root.style.setProperty('--panel-covers', `${Math.round(covered)}px`);
    };
    measure();
    addEventListener('resize', measure);
    stop = () => {
      removeEventListener('resize', measure);
    };
  }
}
