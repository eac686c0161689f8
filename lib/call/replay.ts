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
    if (!sameJson(applied.entry.reaction, entry.reaction))
      return { ok: false, code: 'differs', seq: entry.seq };
    state = applied.state;
  }
  return { ok: true, state };
}

/** Equal as JSON, whatever the order of keys: a database may give them back in another, and leaves out what is undefined. */
function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((inner, i) => sameJson(inner, b[i]))
    );
  const left = a as Readonly<Record<string, unknown>>;
  const right = b as Readonly<Record<string, unknown>>;
  for (const key in left) if (!sameJson(left[key], right[key])) return false;
  for (const key in right) if (right[key] !== undefined && !(key in left)) return false;
  return true;
}
