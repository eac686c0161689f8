import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findFreePort } from '@/lib/cli/find-free-port.mjs';
import type { Role } from '@/lib/model/role';

export type DemoPerson = { username: string; name: string; role: Role; password: string };

/** A running server of our own: its port, its data folder, its people. */
export type AppServer = {
  url: string;
  dataFolder: string;
  person: (role: Role) => DemoPerson;
  /** Moves the server's time: an ISO instant, a shift such as `+3d`, or nothing for the real time. */
  setClock: (text?: string) => void;
  /** Ends the process at once, as a power cut would; `start` then brings it back on the same port. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
  /** Ends the process as its operator would; its data stays. */
  stop: () => Promise<void>;
  /** Ends the process and removes its data folder. */
  dispose: () => Promise<void>;
};

/** Where the data of a first start stands, for servers to begin with a copy; unset: each makes its own. */
const TEMPLATE = 'HUISHENG_TEST_TEMPLATE';

/** Makes the data that a first start makes, once, for every server that is started after it by this process or its children. */
export async function makeDataTemplate(): Promise<string> {
  const server = await startAppServer();
  await server.stop();
  process.env[TEMPLATE] = server.dataFolder;
  return server.dataFolder;
}

/**
 * Starts the production build with a data folder and a port of its own, and waits until it answers.
 * The app must be built (the browser tests' set-up does that; else `ensureBuilt`).
 */
export async function startAppServer(environment: NodeJS.Dict<string> = {}): Promise<AppServer> {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'hs-app-'));
  const template = process.env[TEMPLATE];
  if (template) fs.cpSync(template, dataFolder, { recursive: true });
  const port = await findFreePort(0, '127.0.0.1');
  const clockFile = path.join(dataFolder, 'clock');
  let process_: ChildProcess | undefined;

  const start = async () => {
    process_ = launch(port, {
      HUISHENG_DATA: dataFolder,
      HUISHENG_TEST_CLOCK: clockFile,
      HUISHENG_ALLOW_TEST_CLOCK: '1',
      HUISHENG_LOG: 'warn',
      ...environment,
    });
    await untilHealthy(`http://localhost:${port}`, process_);
  };
  const end = async (signal: NodeJS.Signals) => {
    const ending = process_;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill(signal);
    await ended;
  };

  await start();
  return {
    url: `http://localhost:${port}`,
    dataFolder,
    person: (role) => readPerson(dataFolder, role),
    setClock: (text = '') => fs.writeFileSync(clockFile, text),
    kill: () => end('SIGKILL'),
    start,
    stop: () => end('SIGTERM'),
    dispose: async () => {
      await end('SIGKILL');
      fs.rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

function launch(port: number, environment: NodeJS.Dict<string>): ChildProcess {
  const next = path.join(process.cwd(), 'node_modules/next/dist/bin/next');
  return spawn(
    process.execPath,
    // the database's WebAssembly without its optimising compiler, which takes longer than a test server gives back
    ['--liftoff-only', next, 'start', '--port', String(port), '--hostname', 'localhost'],
    {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...process.env,
        PORT: String(port),
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        DATABASE_URL: '',
        ...environment,
      },
    },
  );
}

async function untilHealthy(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`);
    const answer = await fetch(`${url}/api/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The server did not answer within a minute');
}

function readPerson(dataFolder: string, role: Role): DemoPerson {
  const file = path.join(dataFolder, 'demo-people.json');
  const { people } = JSON.parse(fs.readFileSync(file, 'utf8')) as { people: DemoPerson[] };
  const found = people.find((person) => person.role === role);
  if (!found) throw new Error(`No demo person is a ${role}`);
  return found;
}
