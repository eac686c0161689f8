import type { QuizItem } from '@/lib/model/quiz';
import type { ExchangeCode, ExchangeParticulars } from './exchange-problem';
import type { Words } from './words';

/** A question as read from a file, before our own rules are laid on it. Texts are `Words`, at any depth of `body`. */
export interface DraftItem {
  file: string;
  line: number;
  kind: QuizItem['kind'];
  id: string | null;
  name: string;
  labels: readonly string[];
  asks: Words;
  reason: Words | null;
  source: Words | null;
  body: Record<string, unknown>;
  changes: ({ code: ExchangeCode; message: string } & ExchangeParticulars)[];
}
