// @ts-check
import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
let listening = false;

/**
 * Runs a command with our output and gives its exit code (128 and more when a signal ended it).
 *
 * A signal to us ends it too, with everything it started: Ctrl-C or SIGTERM in the middle of an
 * installation or a build must leave nothing running.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ cwd: string, env?: NodeJS.Dict<string> }} options
 * @returns {Promise<number>}
 */
export function runChild(command, parameters, options) {
  listen();
  const windows = process.platform === 'win32';
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: windows && command === 'npm',
      // A process group of its own, so that its children can be ended with it.
      detached: !windows,
    });
    children.add(child);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      children.delete(child);
      resolve(code ?? (signal ? 128 : 1));
    });
  });
}

function listen() {
  if (listening) return;
  listening = true;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (children.size === 0) return;
      for (const child of children) endGroup(child, signal);
      process.exit(130);
    });
  }
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function endGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has just ended by itself.
  }
}
