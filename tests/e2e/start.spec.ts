import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';

/** `npm start` as a person would see it: its output, its process, its data folder. */
type Started = { process: ChildProcess; output: () => string; ended: Promise<number | null> };

test.describe.configure({ mode: 'parallel' });

let dataFolder: string;
let running: Started[];

test.beforeEach(() => {
  dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'hs-start-'));
  running = [];
});

test.afterEach(async () => {
  for (const each of running) each.process.kill('SIGKILL');
  await Promise.all(running.map((each) => each.ended));
  await expect
    .poll(() => fs.existsSync(path.join(dataFolder, 'pglite.lock')) && serverAlive())
    .toBe(false);
  fs.rmSync(dataFolder, { recursive: true, force: true });
});

test('serves, shows the passwords once, refuses a second start, and ends cleanly', async () => {
  const first = start();
  await ready(first);
  expect(first.output()).toMatch(/xiaolin\s+\w{4}-\w{4}-\w{4}/);
  const answer = await fetch(`${urlOf(first)}/api/health`);
  expect(await answer.json()).toMatchObject({ ok: true });

  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.output().trim().split('\n')).toHaveLength(1);
  expect(second.output()).toContain(dataFolder);

  first.process.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  await expect(fetch(`${urlOf(first)}/api/health`)).rejects.toThrow();
  expect(fs.readdirSync(dataFolder).filter((name) => name.endsWith('.lock'))).toEqual([]);

  const again = start();
  await ready(again);
  expect(again.output()).not.toContain('xiaolin');
  again.process.kill('SIGINT');
  expect(await again.ended).toBe(0);
});

test('takes the next port when the wanted one is taken', async () => {
  const occupied = net.createServer();
  await new Promise<void>((resolve) => occupied.listen(0, resolve));
  const { port } = occupied.address() as net.AddressInfo;
  const started = start({ PORT: String(port) });
  await ready(started);
  expect(Number(new URL(urlOf(started)).port)).toBeGreaterThan(port);
  await new Promise((resolve) => occupied.close(resolve));
});

test('leaves no server behind when it is killed, and the next start goes on', async () => {
  const first = start();
  await ready(first);
  first.process.kill('SIGKILL');
  await first.ended;
  await expect
    .poll(
      () =>
        fetch(`${urlOf(first)}/api/health`).then(
          () => 'up',
          () => 'down',
        ),
      { timeout: 15_000 },
    )
    .toBe('down');
  const next = start();
  await ready(next);
});

test('says in one line why it cannot start', async () => {
  const started = start({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' });
  expect(await started.ended).toBe(1);
  expect(started.output()).toMatch(/Huisheng could not start: .*ECONNREFUSED/);
});

function start(environment: NodeJS.Dict<string> = {}): Started {
  const child = spawn(process.execPath, ['lib/cli/start.mjs'], {
    env: {
      ...process.env,
      DATABASE_URL: '',
      PORT: '0',
      HUISHENG_BUILD: 'keep',
      HUISHENG_DATA: dataFolder,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (data: Buffer) => {
    output += String(data);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const started = { process: child, output: () => output, ended };
  running.push(started);
  return started;
}

async function ready(started: Started): Promise<void> {
  await expect.poll(() => started.output(), { timeout: 120_000 }).toContain('Ctrl-C');
}

function urlOf(started: Started): string {
  return /http:\/\/localhost:\d+/.exec(started.output())?.[0] ?? '';
}

function serverAlive(): boolean {
  try {
    const { pid } = JSON.parse(fs.readFileSync(path.join(dataFolder, 'pglite.lock'), 'utf8')) as {
      pid: number;
    };
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
