import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeArtefact } from '@/lib/language/artefact';
import type { LanguageModel } from '@/lib/language/language-model';

/** Where the trained weights lie, below the content folder. */
export const MODEL_FILE = 'moves/model/moves-model.bin.gz';

/** Version of an artefact: the first 16 hex digits of the SHA-256 of its uncompressed bytes. */
export function artefactVersion(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}

/** Reads the trained language model from a content folder (`scenarios`). Throws when it is missing or damaged. */
export function loadLanguageModel(contentFolder = 'scenarios'): LanguageModel {
  return readLanguageModel(join(contentFolder, MODEL_FILE));
}

/** Reads a model from its file, e.g. one that was trained but not adopted. Throws when it is missing or damaged. */
export function readLanguageModel(file: string): LanguageModel {
  const data = gunzipSync(readFileSync(file));
  return decodeArtefact(data, artefactVersion(data));
}
