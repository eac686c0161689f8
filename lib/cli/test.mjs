// @ts-check
/**
 * `npm test`: sets up what it needs, runs every stage to the end even when one fails, and closes
 * with what failed, once more and short, and `N passed, N failed, N skipped` over all of them. A stage counts as one test, the tests
 * inside a runner count each. `--only=format,types` runs some stages; `npm run check` uses that.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { ensureTestTools } from './ensure-test-tools.mjs';
import { failuresOfPlaywright, failuresOfVitest } from './failures-of.mjs';
import { runChild } from './run-child.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ ok: boolean, counts?: Counts | undefined, failures?: import('./failures-of.mjs').Failure[] }} Outcome */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const reports = path.join(root, '.tmp');

/** @type {Record<string, { title: string, run: () => Promise<Outcome> }>} */
const STAGES = {
  format: { title: 'format and lint', run: () => node('@biomejs/biome/bin/biome', 'ci', '.') },
  types: { title: 'types', run: () => node('typescript/bin/tsc', '--noEmit', '-p', '.') },
  imports: {
    title: 'import law',
    run: () =>
      node(
        'dependency-cruiser/bin/dependency-cruise.mjs',
        '--config',
        '.dependency-cruiser.cjs',
        'app',
        'components',
        'lib',
        'proxy.ts',
        'instrumentation.ts',
      ),
  },
  content: { title: 'content lint', run: lintContent },
  unit: { title: 'unit, property and contract tests', run: runVitest },
  build: { title: 'build', run: build },
  e2e: { title: 'browser tests', run: runPlaywright },
};

/** Stages that keep one core busy each: the second is begun with the first. */
const SIDE_BY_SIDE = ['imports', 'content'];

process.chdir(root);
process.env.NEXT_TELEMETRY_DISABLED = '1';
await main();

async function main() {
  const only = process.argv.find((each) => each.startsWith('--only='))?.slice('--only='.length);
  const wanted = only ? only.split(',') : Object.keys(STAGES);
  /** @type {Counts} */
  const total = { passed: 0, failed: 0, skipped: 0 };
  const began = Date.now();
  await ensureInstalled(root);
  if (wanted.includes('unit') || wanted.includes('e2e')) ensureTestTools();
  fs.mkdirSync(reports, { recursive: true });
  const broken = [];
  const failures = [];
  /** @type {Map<string, Promise<Outcome & { seconds: number }>>} */
  const begun = new Map();
  for (const name of wanted) {
    const stage = STAGES[name];
    if (!stage) throw new Error(`No such stage: ${name} (${Object.keys(STAGES).join(', ')})`);
    console.log(`\n── ${stage.title}`);
    for (const each of SIDE_BY_SIDE.includes(name) ? SIDE_BY_SIDE : [name]) {
      const beside = STAGES[each];
      if (beside && wanted.includes(each) && !begun.has(each))
        begun.set(each, runStage(beside.run));
    }
    const outcome = await (begun.get(name) ?? runStage(stage.run));
    const { ok, counts, failures: inIt = [], seconds } = outcome;
    failures.push(...inIt);
    total[ok ? 'passed' : 'failed'] += 1;
    if (counts)
      for (const key of /** @type {const} */ (['passed', 'failed', 'skipped']))
        total[key] += counts[key];
    if (!ok) broken.push(stage.title);
    console.log(
      `${ok ? 'ok' : 'FAILED'}  ${stage.title}  ${seconds.toFixed(1)} s${counts ? `  (${say(counts)})` : ''}`,
    );
  }
  for (const { title, message } of failures)
    console.log(`\nFAILED  ${title}\n${message.replace(/^/gm, '    ')}`);
  console.log(
    `\n${((Date.now() - began) / 1000).toFixed(0)} s in all${broken.length ? `; failed: ${broken.join(', ')}` : ''}`,
  );
  console.log(say(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** @param {() => Promise<Outcome>} run @returns {Promise<Outcome & { seconds: number }>} */
async function runStage(run) {
  const at = Date.now();
  const seconds = () => (Date.now() - at) / 1000;
  try {
    return { ...(await run()), seconds: seconds() };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { ok: false, counts: undefined, seconds: seconds() };
  }
}

/** @param {Counts} counts */
function say(counts) {
  return `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
}

/**
 * @param {string} script path inside node_modules
 * @param {...string} parameters
 */
async function node(script, ...parameters) {
  const file = path.join(root, 'node_modules', script);
  return { ok: (await runChild(process.execPath, [file, ...parameters], { cwd: root })) === 0 };
}

async function lintContent() {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  if (!scripts.validate) return { ok: true };
  const npm = process.env.npm_execpath;
  const parameters = ['run', '-s', 'validate'];
  const code =
    npm && /\.[cm]?js$/.test(npm)
      ? await runChild(process.execPath, [npm, ...parameters], { cwd: root })
      : await runChild('npm', parameters, { cwd: root });
  return { ok: code === 0 };
}

async function runVitest() {
  const report = path.join(reports, 'vitest.json');
  fs.rmSync(report, { force: true });
  const { ok } = await node(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  if (!fs.existsSync(report)) return { ok: false };
  const found = JSON.parse(fs.readFileSync(report, 'utf8'));
  return {
    ok,
    failures: failuresOfVitest(found),
    counts: {
      passed: found.numPassedTests,
      failed: found.numFailedTests,
      skipped: found.numPendingTests + (found.numTodoTests ?? 0),
    },
  };
}

async function build() {
  await ensureBuilt(root);
  return { ok: true };
}

async function runPlaywright() {
  const report = path.join(reports, 'playwright.json');
  fs.rmSync(report, { force: true });
  const file = path.join(root, 'node_modules/@playwright/test/cli.js');
  const code = await runChild(process.execPath, [file, 'test'], {
    cwd: root,
    env: { HUISHENG_E2E_REPORT: report },
  });
  if (!fs.existsSync(report)) return { ok: false };
  const found = JSON.parse(fs.readFileSync(report, 'utf8'));
  const { stats } = found;
  return {
    ok: code === 0,
    failures: failuresOfPlaywright(found),
    counts: {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    },
  };
}
