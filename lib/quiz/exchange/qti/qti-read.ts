import type { DraftItem } from '../draft-item';
import type { ExchangeCode, ExchangeParticulars } from '../exchange-problem';
import type { Words } from '../words';

/** An interaction as read, or why it is refused. `reason` is what stands beside the right answer of true or false. */
export type QtiRead =
  | {
      ok: true;
      kind: DraftItem['kind'];
      body: DraftItem['body'];
      changes: DraftItem['changes'];
      reason?: Words | null;
    }
  | ({ ok: false; code: ExchangeCode; message: string } & ExchangeParticulars);
