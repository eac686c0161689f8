import type { Correction, CorrectionStatus } from '@/lib/model/correction';

export interface CorrectionStore {
  /** Keeps a suggestion; one for the same reply that is still open is replaced. False when that reply was decided already. */
  suggest(correction: Correction): Promise<boolean>;
  find(id: string): Promise<Correction | null>;
  /** Of these people (or everybody's), the open ones first, then the newest. */
  list(filter: {
    personIds: readonly string[] | 'all';
    status?: CorrectionStatus;
    attemptId?: string;
    limit: number;
  }): Promise<Correction[]>;
  /** Decides an open one. False when it is not open any more. */
  decide(
    id: string,
    decision: Pick<Correction, 'status' | 'settled' | 'reason'> & {
      decidedBy: string;
      decidedAt: Date;
    },
  ): Promise<boolean>;
}
