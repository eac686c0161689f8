import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Utterance, utteranceSchema } from '@/lib/model/utterance';

/** Reads all labelled utterances of a content folder, files in name order. Throws with file and line at the first bad line. */
export function readUtterances(contentFolder = 'scenarios'): Utterance[] {
  const folder = join(contentFolder, 'moves/utterances');
  const out: Utterance[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .forEach((line, index) => {
        if (line.trim() === '') return;
        try {
          out.push(utteranceSchema.parse(JSON.parse(line)));
        } catch (error) {
          throw new Error(
            `${file}:${index + 1} ${error instanceof Error ? error.message : String(error)}`,
          );
        }
      });
  }
  return out;
}
