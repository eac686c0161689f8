import { stringify } from 'yaml';
import type { QuizBank } from '@/lib/model/quiz';
import { asWritten } from '@/lib/quiz/exchange/as-written';

/** A bank as the text of its data file, `scenarios/quizzes/<id>.yaml`. Reading it gives an equal bank. */
export function bankAsYaml(bank: QuizBank): string {
  return stringify(asWritten(bank), { lineWidth: 0 });
}
