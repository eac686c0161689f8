import { existsSync } from 'node:fs';
import { loadLanguageModel, readLanguageModel } from '@/lib/content/load-language-model';
import { readUtterances } from '@/lib/content/read-utterances';
import { type ChangedLine, compareModels } from '@/lib/language/report/compare-models';
import { isCritical, type MoveId } from '@/lib/model/move-id';

/**
 * `npm run language:changes -- CANDIDATE`: what a trained but not yet adopted model hears differently from the present one, on all
 * labelled lines: totals, then every line in which a critical fault came or went, then the lines that got worse. Adopting is
 * copying the file; calls already made keep the moves that were heard then.
 */
const MOST_WORSE = 200;
const [file] = process.argv.slice(2);
if (!file || !existsSync(file)) {
  process.stderr.write(`give the file of a trained model${file ? `; there is no ${file}` : ''}\n`);
  process.exit(2);
}
const changes = compareModels(
  loadLanguageModel(),
  readLanguageModel(file),
  readUtterances('scenarios'),
);
const { current, candidate, changed, lines } = changes;
const of = (verdict: ChangedLine['verdict']) =>
  changed.filter((line) => line.verdict === verdict).length;
process.stdout.write(
  `${JSON.stringify({ lines, changed: changed.length, better: of('better'), worse: of('worse'), current, candidate })}\n`,
);
const touches = ({ gained, lost }: ChangedLine) =>
  [...gained, ...lost].some((move) => isCritical(move as MoveId));
show(changed.filter(touches));
show(changed.filter((line) => line.verdict === 'worse' && !touches(line)).slice(0, MOST_WORSE));

function show(list: readonly ChangedLine[]): void {
  for (const { id, prev, text, gained, lost, verdict } of list)
    process.stdout.write(
      `${verdict}\t${id}\t+${gained.join(',')}\t-${lost.join(',')}\t${prev ?? '-'} | ${text}\n`,
    );
}
