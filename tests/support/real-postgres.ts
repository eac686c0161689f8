import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';

export type RealPostgres = { url: (database: string) => string; stop: () => Promise<void> };

/**
 * Starts a throw-away PostgreSQL server on a unix socket, as an unprivileged user when we are root.
 *
 * Gives `undefined` when no server is installed. It listens on no port, keeps nothing safe
 * (`fsync=off`), and its folder goes away with `stop`.
 */
export async function startRealPostgres(): Promise<RealPostgres | undefined> {
  const bin = findBinaries();
  if (!bin) return undefined;
  const owner = unprivilegedOwner();
  const folder = fs.mkdtempSync('/tmp/hs-pg-');
  const data = path.join(folder, 'data');
  if (owner) fs.chownSync(folder, owner.uid, owner.gid);
  const environment = {
    NODE_ENV: 'test' as const,
    PATH: process.env.PATH,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
  };
  const options = { cwd: folder, env: environment, ...owner };
  execFileSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'huisheng', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--no-instructions'],
    { ...options, stdio: 'pipe' },
  );
  const server = spawn(
    path.join(bin, 'postgres'),
    [
      '-D',
      data,
      '-k',
      folder,
      '-h',
      '',
      '-F',
      '-c',
      'full_page_writes=off',
      '-c',
      'synchronous_commit=off',
      '-c',
      'max_connections=200',
      '-c',
      'logging_collector=off',
      '-c',
      'shared_buffers=64MB',
    ],
    { ...options, stdio: 'ignore' },
  );
  const url = (database: string) =>
    `postgresql:///${database}?host=${encodeURIComponent(folder)}&user=huisheng`;
  const killNow = () => server.kill('SIGQUIT');
  process.once('exit', killNow);
  await untilReady(url('postgres'), server);
  return {
    url,
    stop: async () => {
      process.off('exit', killNow);
      await stopServer(server);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = fs.existsSync(debian) ? fs.readdirSync(debian) : [];
  const folders = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(debian, version, 'bin'));
  for (const folder of [...folders, ...(process.env.PATH ?? '').split(path.delimiter)]) {
    if (['initdb', 'postgres'].every((name) => fs.existsSync(path.join(folder, name)))) {
      return folder;
    }
  }
  return undefined;
}

/** PostgreSQL refuses to run as root. */
function unprivilegedOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }).trim());
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      await client.end().catch(() => {});
    }
  }
  throw new Error('PostgreSQL did not get ready within 15 seconds');
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await ended;
}
