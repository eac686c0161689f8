import { commonCharacters, scriptTools } from '@/lib/cli/script-tools';
import { withBreaks } from '@/lib/language/train/make-breaks';
import { makeTables, type TableSource } from '@/lib/language/train/make-tables';
import type { Utterance } from '@/lib/model/utterance';

/** The tables that training stores in the artefact: those of the conversion libraries, and where speakers break off in these lines. */
export function trainingTables(lines: readonly Utterance[]): TableSource {
  return withBreaks(
    makeTables(scriptTools(), commonCharacters()),
    lines.map((line) => line.text),
  );
}
