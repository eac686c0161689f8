// @ts-check
/**
 * `npm start`: from a fresh clone to a running server, in plain JavaScript because nothing is
 * installed yet. Installs and builds what is missing, holds the data folder, serves, and leaves
 * nothing running when it ends.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeFolderLock } from '../db/folder-lock.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { findFreePort } from './find-free-port.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const GRACE_MS = 8_000;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function main() {
  refuseOldNode();
  process.chdir(root);
  const dataFolder = path.resolve(process.env.HUISHENG_DATA || '.data');
  const lock = takeFolderLock(path.join(dataFolder, 'start.lock'));
  if (!lock.ok) {
    console.error(
      `数据目录正在使用中 The data folder ${dataFolder} is already in use by process ${lock.holder.pid}`,
    );
    process.exit(1);
  }
  process.once('exit', lock.release);
  await ensureInstalled(root);
  await ensureBuilt(root);
  await serve(dataFolder);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  throw new Error(`需要 Node 20.9 或更新 Node 20.9 or newer is needed; this is ${process.version}`);
}

/** @param {string} dataFolder */
async function serve(dataFolder) {
  const host = process.env.HOST || undefined;
  const port = await findFreePort(readPort(), host);
  const demoFile = path.join(dataFolder, 'demo-people.json');
  const knownBefore = fs.existsSync(demoFile);
  const server = spawn(
    process.execPath,
    [
      path.join(root, 'node_modules/next/dist/bin/next'),
      'start',
      '--port',
      String(port),
      ...(host ? ['--hostname', host] : []),
    ],
    {
      cwd: root,
      // The channel tells the server when this process is gone, even killed.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...process.env,
        PORT: String(port),
        HUISHENG_DATA: dataFolder,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
      },
    },
  );
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    server.kill('SIGTERM');
    setTimeout(() => server.kill('SIGKILL'), GRACE_MS).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  stopWithParent(stop);
  server.once('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)));
  if (await untilHealthy(port, host, () => server.exitCode !== null || stopping)) {
    announce(port, dataFolder, knownBefore ? [] : readPeople(demoFile));
  }
}

function readPort() {
  const text = process.env.PORT || '3000';
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT 不对 PORT is not a port number: ${text}`);
}

/**
 * npm passes on SIGTERM but not its own violent death; then nobody could stop us any more.
 *
 * @param {() => void} stop
 */
function stopWithParent(stop) {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 1_000).unref();
}

/** @param {number} port @param {string | undefined} host @param {() => boolean} over */
async function untilHealthy(port, host, over) {
  const url = `http://${!host || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}/api/health`;
  while (!over()) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** @param {string} file @returns {{ name: string, username: string, password?: string }[]} */
function readPeople(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).people : [];
}

/** @param {number} port @param {string} dataFolder @param {ReturnType<typeof readPeople>} people */
function announce(port, dataFolder, people) {
  console.log(
    `\n回声已启动 Huisheng is running: ${process.env.HUISHENG_URL || `http://localhost:${port}`}`,
  );
  console.log(`数据目录 Data folder: ${dataFolder}`);
  if (people.length > 0) {
    console.log('\n账号（只显示这一次）Accounts (shown only this once):');
    for (const person of people) {
      console.log(`  ${person.username.padEnd(10)} ${person.password ?? ''}   ${person.name}`);
    }
    if (people.length > 1) {
      console.log(
        '演示数据开着，正式使用前设 HUISHENG_DEMO=0。Demo data is on; set HUISHENG_DEMO=0 before real use.',
      );
    }
  }
  console.log('\n按 Ctrl-C 停止 Press Ctrl-C to stop');
}
