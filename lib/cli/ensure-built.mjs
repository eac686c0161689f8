// @ts-check
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { takeFolderLock } from '../db/folder-lock.mjs';
import { runChild } from './run-child.mjs';

/** What the build is made of. Content, messages and migrations are read at run time instead. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const NOT_BUILT = /^(app\/_messages|lib\/cli|lib\/db\/migrations)\//;

/**
 * Builds the app unless `.next` was made from the same sources; gives whether it did.
 *
 * Throws when the build fails. Two processes never build at once: the second waits and then uses
 * what the first made. `HUISHENG_BUILD=keep` takes the build that is there, whatever it was made of:
 * for tests that start many servers on one build.
 *
 * @param {string} root absolute path of the project
 * @returns {Promise<boolean>}
 */
export async function ensureBuilt(root) {
  const mark = path.join(root, '.next/huisheng-sources');
  if (process.env.HUISHENG_BUILD === 'keep' && fs.existsSync(mark)) return false;
  if (readMark(mark) === hashSources(root)) return false;
  const release = await waitForLock(path.join(root, '.next-build.lock'));
  try {
    const wanted = hashSources(root);
    if (readMark(mark) === wanted) return false;
    console.log('构建页面 Building the app …');
    fs.rmSync(mark, { force: true });
    const next = path.join(root, 'node_modules/next/dist/bin/next');
    const code = await runChild(process.execPath, [next, 'build'], {
      cwd: root,
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    });
    if (code !== 0) throw new Error('构建失败 The build failed: see above');
    fs.writeFileSync(mark, wanted);
    return true;
  } finally {
    release();
  }
}

/** @param {string} root */
function hashSources(root) {
  const hash = createHash('sha256').update(process.version);
  for (const file of SOURCES.flatMap((source) => listFiles(root, source)).sort()) {
    if (NOT_BUILT.test(file)) continue;
    hash.update(`\0${file}\0`).update(fs.readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

/** @param {string} root @param {string} relative @returns {string[]} */
function listFiles(root, relative) {
  const absolute = path.join(root, relative);
  const stat = fs.statSync(absolute, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [relative];
  return fs.readdirSync(absolute).flatMap((name) => listFiles(root, `${relative}/${name}`));
}

/** @param {string} mark */
function readMark(mark) {
  return fs.existsSync(mark) ? fs.readFileSync(mark, 'utf8') : '';
}

/** @param {string} file */
async function waitForLock(file) {
  for (;;) {
    const lock = takeFolderLock(file);
    if (lock.ok) return lock.release;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
