import type { LogEntry } from '@/lib/model/log';
import type { Patient } from '@/lib/patient/patient';
import { applyAction } from './apply-action';
import type { CallState } from './call-state';
import { startCall } from './start-call';

export type Replayed =
  | { ok: true; state: CallState }
  | { ok: false; code: 'gap' | 'refused' | 'differs'; seq: number };

/**
 * Plays a log again from its agent actions and checks that the patient answers as it did, to the byte. `differs` means
 * that content or engine are not those of the attempt.
 */
export function replay(patient: Patient, seed: number, entries: readonly LogEntry[]): Replayed {
  let state = startCall(patient, seed);
  for (const entry of entries) {
    if (entry.seq !== state.seq + 1) return { ok: false, code: 'gap', seq: entry.seq };
    const applied = applyAction(patient, state, entry.action, entry.at);
    if (!applied.ok) return { ok: false, code: 'refused', seq: entry.seq };
    if (stable(applied.entry.reaction) !== stable(entry.reaction))
      return { ok: false, code: 'differs', seq: entry.seq };
    state = applied.state;
  }
  return { ok: true, state };
}

/** JSON with sorted keys: a database may give keys back in another order. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
