import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Content } from '@/lib/model/content';
import { loadContent } from './load-content';

/**
 * The content of a folder, checked and ready, kept in `file` between runs: reading it back takes a tenth of reading and
 * checking every file anew, which was half of the time to a server's first page.
 *
 * `program` names the code that checks, so that what another version of it kept is never used; neither is what was kept of
 * other texts, told by the sha-256 of them all. `parsedCache` is `loadContent`'s. An unreadable file counts as none; a failed write is no error. Throws when
 * the folder itself is missing.
 */
export function loadCheckedContent(
  folder: string,
  file: string,
  program: string,
  parsedCache?: string,
): Content {
  const key = keyOf(folder, program);
  const kept = readKept(file, key);
  if (kept) return kept;
  const { content } = loadContent(folder, parsedCache);
  // a file may have changed while it was read
  if (keyOf(folder, program) === key) keep(file, key, content);
  return content;
}

function keyOf(folder: string, program: string): string {
  const hash = createHash('sha256').update(`${process.version}\0${program}`);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((each) => each.endsWith('.yaml')).sort())
    hash.update(`\0${name}\0`).update(readFileSync(path.join(folder, name)));
  return hash.digest('hex');
}

/** The key stands before the rest, so that what was kept for another is not read. */
function readKept(file: string, key: string): Content | null {
  try {
    const kept = readFileSync(file);
    if (kept.toString('latin1', 0, key.length) !== key) return null;
    return deserialize(kept.subarray(key.length)) as Content;
  } catch {
    return null;
  }
}

function keep(file: string, key: string, content: Content): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const written = `${file}.${process.pid}`;
    writeFileSync(written, Buffer.concat([Buffer.from(key, 'latin1'), serialize(content)]));
    renameSync(written, file);
  } catch {
    // a read-only disk: check again next time
  }
}
