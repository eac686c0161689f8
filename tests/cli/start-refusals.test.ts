import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFreePort } from '@/lib/cli/find-free-port.mjs';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hs-start-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** `npm start` in a Node that says it is of this version; ended if it does not end by itself. */
function startOn(version: string, environment: NodeJS.Dict<string> = {}) {
  const pretend = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}});`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, 'lib/cli/start.mjs'],
    {
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        ...process.env,
        HUISHENG_BUILD: 'keep',
        HUISHENG_DATA: path.join(folder, 'data'),
        ...environment,
      },
    },
  );
  return { status, lines: `${stdout}${stderr}`.trim().split('\n') };
}

test.each(['18.20.4', '20.8.1'])(
  'Node %s is refused in one line, and nothing is touched',
  (version) => {
    const { status, lines } = startOn(version);
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('Node 20.9');
    expect(fs.existsSync(path.join(folder, 'data'))).toBe(false);
  },
);

test('the port is the wanted one when it is free, else the next free one', async () => {
  const taken = net.createServer();
  const wanted = await new Promise<number>((resolve) =>
    taken.listen(0, () => resolve((taken.address() as net.AddressInfo).port)),
  );
  expect(await findFreePort(wanted, undefined)).toBeGreaterThan(wanted);
  await new Promise((resolve) => taken.close(resolve));
  expect(await findFreePort(wanted, undefined)).toBe(wanted);
});
