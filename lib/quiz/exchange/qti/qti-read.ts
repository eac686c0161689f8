import type { DraftItem } from '../draft-item';
import type { ExchangeCode } from '../exchange-problem';

/** An interaction as read, or why it is refused. */
export type QtiRead =
  | { ok: true; kind: DraftItem['kind']; body: DraftItem['body']; changes: DraftItem['changes'] }
  | { ok: false; code: ExchangeCode; message: string };
