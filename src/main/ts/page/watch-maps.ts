import { mapsIn } from './validate';

/**
 * Calls back for every map, those that appear later too: a page's content may come after the script, by preview, by tabs,
 * by another macro. Once for each map, also when several copies of the script run.
 *
 * @param name of who watches, so that another script may watch as well
 */
export function watchMaps(name: string, found: (root: HTMLElement) => void): void {
  const mark = Symbol.for(`io.github.journeymaps.${name}`);
  const look = (within: ParentNode): void => {
    for (const root of mapsIn(within) as (HTMLElement & Partial<Record<symbol, boolean>>)[]) {
      if (root[mark] !== true) {
        root[mark] = true;
        try {
          found(root);
        } catch (error) {
          reportError(error); // what one map's page does to it does not keep the next from working
        }
      }
    }
  };
  look(document);
  new MutationObserver((changes) => {
    if (changes.some((change) => change.addedNodes.length > 0)) {
      look(document);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
}
