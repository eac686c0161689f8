import 'server-only';
import path from 'node:path';
import { loadContent } from '@/lib/content/load-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import type { Content } from '@/lib/model/content';
import type { ContentSource } from '@/lib/usecases/ports';

const SLOT = Symbol.for('huisheng.content');
type Slot = { [SLOT]?: Content };

/**
 * The content of `scenarios/`, read once per process. What a file's schema refuses is left out (the linter names it);
 * the rest serves.
 */
export const contentSource: ContentSource = {
  current() {
    const slot = globalThis as Slot;
    slot[SLOT] ??= loadContent(path.join(process.cwd(), 'scenarios'), PARSED_CONTENT).content;
    return slot[SLOT];
  },
};
