import type { DraftItem } from '../draft-item';
import type { ExchangeCode, ExchangeParticulars } from '../exchange-problem';
import type { Words } from '../words';

/** Answers as read, or why they are refused. */
export type ReadAnswers =
  | {
      ok: true;
      kind: DraftItem['kind'];
      body: DraftItem['body'];
      /** Feedback of the right answer, for where there is no general feedback. */
      reason: Words | null;
      changes: DraftItem['changes'];
    }
  | ({ ok: false; code: ExchangeCode; message: string } & ExchangeParticulars);
