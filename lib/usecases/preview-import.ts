import { decide } from '@/lib/access/decide';
import type { ExchangeNote, ImportPreview } from '@/lib/model/exchange-view';
import type { QuizBank } from '@/lib/model/quiz';
import type { ExchangeProblem } from '@/lib/quiz/exchange/exchange-problem';
import { readBankFile } from '@/lib/quiz/exchange/read-bank-file';
import type { Inflate } from '@/lib/quiz/exchange/zip/read-zip';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** What reading a file of another program needs from outside. */
export interface BankFiles {
  inflate: Inflate;
  toYaml: (bank: QuizBank) => string;
}

/**
 * Reads a file of another program and says, question by question, what would come in, what would be different, and what a
 * data file cannot take. Nothing is kept: the content is files that somebody reviews, so the bank is given back as one.
 */
export async function previewImport(
  deps: Pick<TrainingDeps, 'content'> & BankFiles,
  actor: ActingPerson,
  file: { name: string; bytes: Uint8Array },
): Promise<{ ok: true; preview: ImportPreview } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'item.exchange', 'none') === 'deny') return { ok: false, code: 'denied' };
  const { quizItems, quizBanks } = deps.content.current();
  const { items, problems, id, title } = readBankFile(file.bytes, file.name, deps.inflate);
  return {
    ok: true,
    preview: {
      bankId: id,
      clashes: quizBanks.has(id),
      items: items.map((item) => ({
        id: item.id,
        kind: item.kind,
        asks: item.asks,
        clashes: quizItems.has(item.id),
        notes: problems
          .filter((each) => each.severity === 'changed' && each.id === item.id)
          .map(noteOf),
      })),
      refused: problems.filter((each) => each.severity === 'refused').map(noteOf),
      changed: problems
        .filter((each) => each.severity === 'changed' && each.id === null)
        .map(noteOf),
      yaml: items.length === 0 ? '' : deps.toYaml({ format: 1, id, title, items }),
    },
  };
}

const MOST_WORDS = 20;
const MOST_CHARACTERS = 160;

/** A problem without its English, and with no more of the file's own words than somebody reads. */
function noteOf({ message, words, ...problem }: ExchangeProblem): ExchangeNote {
  const shown = words?.slice(0, MOST_WORDS).map(shortened);
  return {
    ...problem,
    ...(shown && words ? { words: words.length > MOST_WORDS ? [...shown, '…'] : shown } : {}),
  };
}

const shortened = (text: string): string =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
