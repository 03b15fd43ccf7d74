// Checks and bundles the browser's part into target/classes. Maven calls it; `node build.mjs` does too.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const out = join(root, 'target/classes');
const css = join(root, 'src/main/resources/css');
const prettierConfig = join(here, '../.prettierrc.json');
const run = async (command, ...args) => {
  const [status] = await once(spawn(command, args, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' }), 'exit');
  if (status !== 0) {
    throw new Error(`${command} ${args.join(' ')} ended with ${status}.`);
  }
};
const bin = (name) => join(here, 'node_modules/.bin', name);

const installed = join(here, 'node_modules/.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(here, 'package-lock.json')).mtimeMs) {
  await run('npm', 'ci', '--no-audit', '--no-fund');
}
// The checks take longer than the bundling: what has passed them once is not checked again.
const filesIn = (folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, file));
const sources = [...filesIn(here).filter((file) => !file.startsWith(join(here, 'node_modules'))), ...filesIn(css), prettierConfig]
  .filter((file) => /\.(ts|json|mjs|css)$/.test(file))
  .map((file) => readFileSync(file));
const digest = createHash('sha256').update(Buffer.concat(sources)).digest('hex');
const passed = join(root, 'target/browser-part-checked');
if (!existsSync(passed) || readFileSync(passed, 'utf8') !== digest) {
  await Promise.all([
    run(bin('prettier'), '--check', '--log-level', 'warn', '.', css),
    run(bin('eslint'), '--max-warnings', '0', '.'),
    run(bin('tsc'), '-p', '.'),
    run(bin('tsc'), '-p', 'test'),
  ]);
  mkdirSync(join(root, 'target'), { recursive: true });
  writeFileSync(passed, digest);
}

// One classic script a bundle: Confluence concatenates web resources, so no module and no top-level name.
const { build } = await import('esbuild');
const common = { bundle: true, minify: true, target: 'es2022', charset: 'utf8', legalComments: 'none', logLevel: 'info' };
const entries = ['viewer', 'editor', 'talk', 'jira', 'macro-browser', 'begin'].filter((name) => existsSync(join(here, `${name}.ts`)));
await build({ ...common, format: 'iife', entryPoints: entries.map((n) => join(here, `${n}.ts`)), outdir: join(out, 'js') });
const sheets = readdirSync(css).filter((f) => f.endsWith('.css'));
await build({ ...common, entryPoints: sheets.map((f) => join(css, f)), outdir: join(out, 'css') });
