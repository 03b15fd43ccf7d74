import './fake-browser';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { onOpen } from '../macro-browser/confluence';

const page = AJS as unknown as { toInit: (then: () => void) => void; MacroBrowser: MacroBrowser | undefined };
const macro = { name: 'journey-map', params: {} };

/** Confluence's, which opens macros by what it was given. */
class LateBrowser implements MacroBrowser {
  readonly overrides = new Map<string, { opener(macro: EditorMacro): void }>();

  setMacroJsOverride(name: string, override: { opener(macro: EditorMacro): void }): void {
    this.overrides.set(name, override);
  }
}

/** Step by step: what a timer starts begins in its time. */
function pass(millis: number): void {
  for (let passed = 0; passed < millis; passed += 10) {
    mock.timers.tick(10);
  }
}

void describe('a macro browser that comes late', () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    page.toInit = (then) => {
      then();
    };
    page.MacroBrowser = undefined;
  });

  afterEach(() => {
    mock.timers.reset();
  });

  for (const millis of [0, 400, 9_900]) {
    test(`our dialog opens when the macro browser comes after ${millis} ms`, () => {
      const browser = new LateBrowser();
      const opened: string[] = [];
      if (millis === 0) {
        page.MacroBrowser = browser;
      }
      onOpen('journey-map', 'map', ({ name }) => opened.push(name));
      pass(millis);
      page.MacroBrowser = browser;
      pass(100);
      browser.overrides.get('journey-map')?.opener(macro);
      assert.deepEqual(opened, ['journey-map']);
    });
  }

  test('after ten seconds nobody looks for it any more', () => {
    const browser = new LateBrowser();
    onOpen('journey-map', 'map', () => assert.fail('it opened'));
    pass(11_000);
    page.MacroBrowser = browser;
    pass(60_000);
    assert.equal(browser.overrides.size, 0);
  });
});
