import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure';

const PAGE = '(call)/calls/[attemptId]/page';

/** JavaScript that the browser loads first for the call page, gzipped; from the build, so none when there is no build. */
export function benchPage(): Figure[] {
  const build = path.resolve('.next');
  const manifest = path.join(build, 'server/app', `${PAGE}_client-reference-manifest.js`);
  if (!existsSync(manifest)) return [];
  const sandbox = {
    globalThis: {} as {
      __RSC_MANIFEST?: Record<string, { entryJSFiles?: Record<string, string[]> }>;
    },
  };
  vm.runInNewContext(readFileSync(manifest, 'utf8'), sandbox);
  const entries = Object.values(sandbox.globalThis.__RSC_MANIFEST ?? {})[0]?.entryJSFiles ?? {};
  const root = JSON.parse(readFileSync(path.join(build, 'build-manifest.json'), 'utf8')) as {
    rootMainFiles?: string[];
  };
  const files = new Set(
    [...(root.rootMainFiles ?? []), ...Object.values(entries).flat()].filter((file) =>
      file.endsWith('.js'),
    ),
  );
  const bytes = [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(build, file))).length,
    0,
  );
  return [
    {
      name: 'first-load JavaScript of the call page',
      value: Math.round(bytes / 102.4) / 10,
      unit: 'kB gz',
      aim: '≤ 180',
    },
  ];
}
