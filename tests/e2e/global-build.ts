import { ensureBuilt } from '@/lib/cli/ensure-built.mjs';

/** The browser tests run against the production build, made from the sources as they are now. */
export default async function setup(): Promise<void> {
  await ensureBuilt(process.cwd());
}
