import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Scored } from '@/lib/language/train/scored';
import type { Utterance } from '@/lib/model/utterance';

const FILE = 'node_modules/.cache/huisheng/held-out-scores.bin';

/**
 * Keeps the held-out scores that training the artefact `version` on these lines gave, so that the report need not train the same
 * three models again. Only the latest are kept.
 */
export function keepHeldOut(
  version: string,
  lines: readonly Utterance[],
  scores: ReadonlyMap<string, Scored>,
): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, serialize({ key: keyOf(version, lines), scores: new Map(scores) }));
}

/** The scores kept for exactly this artefact and these lines, by line id; null when there are none. */
export function keptHeldOut(
  version: string,
  lines: readonly Utterance[],
): ReadonlyMap<string, Scored> | null {
  if (!existsSync(FILE)) return null;
  const kept = deserialize(readFileSync(FILE)) as { key: string; scores: Map<string, Scored> };
  return kept.key === keyOf(version, lines) ? kept.scores : null;
}

const keyOf = (version: string, lines: readonly Utterance[]): string =>
  createHash('sha256').update(version).update(JSON.stringify(lines)).digest('hex');
