// @ts-check
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * @typedef {{ pid: number, startedAt: string, host: string, since: string }} LockHolder
 * @typedef {{ ok: true, release: () => void } | { ok: false, code: 'locked', holder: LockHolder }} LockResult
 */

/**
 * Takes an exclusive lock: one live process at a time holds `file`.
 *
 * Gives a `release` that is safe to call twice and never removes somebody else's lock. Refuses with
 * the holder when a live process has it. A lock whose process is gone (or whose pid now belongs to
 * another process) is taken over. The lock file appears complete or not at all, because two
 * processes on one PGlite folder silently lose rows.
 *
 * Plain JavaScript on purpose: `npm start` needs it before anything is installed.
 *
 * @param {string} file absolute path of the lock file; its folder is made when missing
 * @returns {LockResult}
 */
export function takeFolderLock(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const mine = {
    pid: process.pid,
    startedAt: processStart(process.pid) ?? '',
    host: os.hostname(),
    since: new Date().toISOString(),
  };
  const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  fs.writeFileSync(draft, `${JSON.stringify(mine)}\n`);
  try {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      if (linkIfAbsent(draft, file)) return { ok: true, release: () => release(file, mine) };
      const holder = readHolder(file);
      if (holder && isAlive(holder)) return { ok: false, code: 'locked', holder };
      removeStale(file);
    }
    throw new Error(`The lock ${file} could neither be taken nor read`);
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/** @param {string} draft @param {string} file */
function linkIfAbsent(draft, file) {
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(codeOf(error))) throw error;
  }
  try {
    // File systems without hard links: not atomic in content, still exclusive.
    fs.copyFileSync(draft, file, fs.constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes a stale lock while holding a short guard, so that of two processes that both saw it
 * stale neither can remove the lock the other has just taken.
 *
 * @param {string} file
 */
function removeStale(file) {
  const guard = `${file}.guard`;
  try {
    fs.mkdirSync(guard);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const age = Date.now() - (fs.statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 10_000) fs.rmSync(guard, { recursive: true, force: true });
    pause(10);
    return;
  }
  try {
    const holder = readHolder(file);
    if (!holder || !isAlive(holder)) fs.rmSync(file, { force: true });
  } finally {
    fs.rmSync(guard, { recursive: true, force: true });
  }
}

/** @param {string} file @param {LockHolder} mine */
function release(file, mine) {
  const holder = readHolder(file);
  if (holder?.pid === mine.pid && holder.startedAt === mine.startedAt) {
    fs.rmSync(file, { force: true });
  }
}

/** @param {string} file @returns {LockHolder | undefined} */
function readHolder(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {LockHolder} holder */
function isAlive(holder) {
  // From here nobody can tell whether a process on another machine lives: never risk the rows.
  if (holder.host !== os.hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  const now = processStart(holder.pid);
  return !now || !holder.startedAt || now === holder.startedAt;
}

/**
 * When a process began (boot id and clock ticks), where the system tells; it unmasks a reused pid.
 *
 * @param {number} pid
 */
function processStart(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return 'zombie';
    return `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
