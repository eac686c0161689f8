// @ts-check
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runChild } from './run-child.mjs';

/**
 * Installs the packages of the lock file unless they are there already; gives whether it did.
 *
 * Throws when npm fails. It knows by a mark in node_modules; without one (somebody ran npm by
 * hand) it believes an installation that is newer than the lock file.
 *
 * @param {string} root absolute path of the project
 * @returns {Promise<boolean>}
 */
export async function ensureInstalled(root) {
  const mark = path.join(root, 'node_modules/.huisheng-installed');
  const wanted = hashOf(path.join(root, 'package-lock.json'));
  if (isInstalled(root, mark, wanted)) return false;
  console.log('安装依赖 Installing packages …');
  const npm = process.env.npm_execpath;
  // Dev dependencies too: the build needs them, and NODE_ENV=production would leave them out.
  const parameters = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const viaNode = npm !== undefined && /\.[cm]?js$/.test(npm);
  const code = viaNode
    ? await runChild(process.execPath, [npm, ...parameters], { cwd: root })
    : await runChild('npm', parameters, { cwd: root });
  if (code !== 0) throw new Error('npm ci 失败 npm ci failed: see above');
  fs.writeFileSync(mark, wanted);
  return true;
}

/** @param {string} root @param {string} mark @param {string} wanted */
function isInstalled(root, mark, wanted) {
  if (fs.existsSync(mark)) return fs.readFileSync(mark, 'utf8') === wanted;
  const npmsOwn = fs.statSync(path.join(root, 'node_modules/.package-lock.json'), {
    throwIfNoEntry: false,
  });
  const lock = fs.statSync(path.join(root, 'package-lock.json'));
  return npmsOwn !== undefined && npmsOwn.mtimeMs >= lock.mtimeMs;
}

/** @param {string} file */
function hashOf(file) {
  return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}
