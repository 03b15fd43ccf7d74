// Runs the tests of the browser's part that need no browser: test/*.test.ts, each bundled, in Node's own test runner.
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
await build({
  entryPoints: tests.map((file) => join(here, 'test', file)),
  outdir: out,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const { status } = spawnSync(
  process.execPath,
  [
    '--enable-source-maps',
    '--test',
    '--test-reporter=spec',
    '--test-timeout=60000',
    ...tests.map((file) => join(out, file.replace(/\.ts$/, '.js'))),
  ],
  { cwd: join(here, '../../..'), stdio: 'inherit', env: { ...process.env, NODE_PATH: join(here, 'node_modules') } },
);
process.exitCode = status ?? 1;
