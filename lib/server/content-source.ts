import 'server-only';
import fs from 'node:fs';
import path from 'node:path';
import { loadCheckedContent } from '@/lib/content/checked-content';
import { loadContent } from '@/lib/content/load-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import type { Content } from '@/lib/model/content';
import type { ContentSource } from '@/lib/usecases/ports';

const SLOT = Symbol.for('huisheng.content');
type Slot = { [SLOT]?: Content };

const BUILD = buildId();

/**
 * The content of `scenarios/`, read once per process. What a file's schema refuses is left out (the linter names it);
 * the rest serves.
 */
export const contentSource: ContentSource = {
  current() {
    const slot = globalThis as Slot;
    slot[SLOT] ??= read(path.join(process.cwd(), 'scenarios'));
    return slot[SLOT];
  },
};

/**
 * A build keeps what it has checked for its next start; while developing, the code that checks may change under it. Which
 * build this is was read when the server started: another may stand there by the time of the first page.
 */
function read(folder: string): Content {
  if (BUILD === null) return loadContent(folder, PARSED_CONTENT).content;
  const kept = path.join(process.cwd(), '.tmp/content-of-build.bin');
  return loadCheckedContent(folder, kept, BUILD, PARSED_CONTENT);
}

function buildId(): string | null {
  const file = path.join(process.cwd(), '.next/BUILD_ID');
  const built = process.env.NODE_ENV === 'production' && fs.existsSync(file);
  return built ? fs.readFileSync(file, 'utf8') : null;
}
