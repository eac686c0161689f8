import fs from 'node:fs';
import { ensureBuilt } from '@/lib/cli/ensure-built.mjs';
import { makeDataTemplate } from '@/tests/support/app-server';

/**
 * The browser tests run against the production build, made from the sources as they are now. The data of a first start is
 * made once and copied for each server (`start.spec.ts` looks at first starts themselves); it is removed at the end.
 */
export default async function setup(): Promise<() => void> {
  await ensureBuilt(process.cwd());
  const folder = await makeDataTemplate();
  return () => fs.rmSync(folder, { recursive: true, force: true });
}
