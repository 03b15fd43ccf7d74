import type { Command } from '../page/commands';
import type { MapOnPage } from '../page/map-on-page';

const FILLING = 'journey-map-filling';

/** The whole screen for the map; where a browser gives none, the whole window. */
export function fullScreen(map: MapOnPage): Command[] {
  const { root } = map;
  const draw = (): void => {
    for (const button of map.all('[data-action="full-screen"]')) {
      button.setAttribute('aria-pressed', String(isFull(root)));
    }
  };
  document.addEventListener('fullscreenchange', draw);
  map.onDrawn(draw);
  draw();
  const set = (full: boolean) => (): boolean => {
    if (isFull(root) === full) {
      return false;
    }
    void (full ? enter(root) : leave(root)).then(draw);
    return true;
  };
  const toggle = (): boolean => set(!isFull(root))();
  return [
    { name: 'full-screen', label: AJS.I18n.getText('journeymaps.ui.full-screen'), key: 'f', run: toggle },
    { name: 'leave', label: null, key: 'Escape', run: set(false) },
  ];
}

function isFull(root: HTMLElement): boolean {
  return document.fullscreenElement === root || root.classList.contains(FILLING);
}

async function enter(root: HTMLElement): Promise<void> {
  try {
    await root.requestFullscreen();
  } catch {
    // Not offered (some phones), or not allowed (a frame).
    root.classList.add(FILLING);
  }
}

async function leave(root: HTMLElement): Promise<void> {
  root.classList.remove(FILLING);
  if (document.fullscreenElement === root) {
    await document.exitFullscreen();
  }
}
