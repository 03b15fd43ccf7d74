import { make } from './dom';
import { contextPath } from './site';
import { UserMessageError } from './errors';

const PLUGIN = 'io.github.journeymaps.confluence';

/**
 * Loads a web resource of ours the first time it is wanted; after a failure, again.
 *
 * @param sheets its style sheets, for pages without Confluence's manager of web resources
 * @param failure what a person is told
 */
export function loader(module: string, script: string, sheets: readonly string[], failure: () => string): () => Promise<void> {
  let loading: Promise<void> | null = null;
  return () => {
    loading ??= byManager(module, failure) ?? byHand(`${contextPath()}/download/resources/${PLUGIN}:${module}`, script, sheets, failure);
    loading.catch(() => (loading = null));
    return loading;
  };
}

/** Confluence's web-resource manager brings styles and dependencies along. */
function byManager(module: string, failure: () => string): Promise<void> | null {
  const manager = window.WRM;
  return (
    // An element of that id would be there as well.
    typeof manager?.require !== 'function'
      ? null
      : new Promise((done, fail) => {
          manager.require(`wr!${PLUGIN}:${module}`, done).fail?.(() => {
            fail(new UserMessageError(failure()));
          });
        })
  );
}

function byHand(at: string, name: string, sheets: readonly string[], failure: () => string): Promise<void> {
  for (const sheet of sheets) {
    document.head.append(make('link', { rel: 'stylesheet', href: `${at}/${sheet}.css` }));
  }
  return new Promise((done, fail) => {
    const script = make('script', { src: `${at}/${name}.js` });
    script.onload = () => {
      done();
    };
    script.onerror = () => {
      fail(new UserMessageError(failure()));
    };
    document.head.append(script);
  });
}
