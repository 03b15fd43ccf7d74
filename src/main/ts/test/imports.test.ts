import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

type Imports = ReadonlyMap<string, readonly string[]>;

const ROOT = 'src/main/ts';

/** By module, as paths without extension: what it imports, types too. */
function importsIn(sources: ReadonlyMap<string, string>): Imports {
  return new Map(
    [...sources].map(([path, text]) => [
      path,
      [...text.matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map(([, to = '']) => join(path, '..', to)),
    ]),
  );
}

/** The ways that lead from a module back to it; of each circle one. */
function cyclesIn(imports: Imports): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (module: string, way: readonly string[]): void => {
    if (way.includes(module)) {
      found.push([...way.slice(way.indexOf(module)), module].join(' → '));
    } else if (!done.has(module)) {
      (imports.get(module) ?? []).forEach((next) => {
        walk(next, [...way, module]);
      });
      done.add(module);
    }
  };
  for (const module of imports.keys()) {
    walk(module, []);
  }
  return found;
}

const sources = new Map(
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('node_modules'))
    .map((file) => [file.replace(/\.ts$/, ''), readFileSync(join(ROOT, file), 'utf8')]),
);

test('no module imports itself by way of others', () => {
  assert.deepEqual(cyclesIn(importsIn(sources)), []);
});

test('a circle is found, also one of types alone', () => {
  const modules = new Map([
    ['a/one', "import { two } from '../b/two';"],
    ['b/two', "import type { Three } from './three';"],
    ['b/three', "export { one } from '../a/one';"],
    ['b/four', "import './two';"],
  ]);
  assert.deepEqual(cyclesIn(importsIn(modules)), ['a/one → b/two → b/three → a/one']);
});
