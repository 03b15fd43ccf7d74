// Runs the tests of the browser's part that need no browser: test/*.test.ts, in Node's own test runner.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '../../../target/browser-part-tests');
const tests = readdirSync(join(here, 'test')).filter((file) => file.endsWith('.test.ts'));
if (tests.length === 0) {
  throw new Error('There are no tests in src/main/ts/test.');
}
rmSync(out, { recursive: true, force: true });
// One bundle and one process: jsdom takes longer to load than the tests to run.
await build({
  stdin: { contents: tests.map((file) => `import './${file}';`).join('\n'), resolveDir: join(here, 'test'), loader: 'ts' },
  outfile: join(out, 'tests.js'),
  bundle: true,
  external: ['jsdom'],
  platform: 'node',
  format: 'cjs',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const { status, signal } = spawnSync(process.execPath, ['--enable-source-maps', '--test-reporter=spec', join(out, 'tests.js')], {
  cwd: join(here, '../../..'),
  stdio: 'inherit',
  timeout: 120_000,
  env: { ...process.env, NODE_PATH: join(here, 'node_modules') },
});
if (signal !== null) {
  console.error('The tests did not end within two minutes: the one after the last that is told above hangs.');
}
process.exitCode = status ?? 1;
