import type { CallState } from '@/lib/call/call-state';
import { replay } from '@/lib/call/replay';
import type { Content } from '@/lib/model/content';
import type { LogEntry } from '@/lib/model/log';
import { createPatient, type Patient } from '@/lib/patient/patient';
import { resolveScript } from '@/lib/patient/resolve-script';
import type { CallDeps } from './call-deps';
import type { CaseBundle } from './pin-content';
import { withPinned } from './pin-content';
import type { Attempt } from './ports';

export type OpenedCall =
  | { ok: true; attempt: Attempt; content: Content; patient: Patient; state: CallState }
  | { ok: false; code: 'not-found' | 'cannot-replay' };

/**
 * Loads an attempt with the content it is pinned to and replays its log. `cannot-replay` means that the stored log and
 * the engine disagree: nothing is changed and nothing is guessed.
 */
export async function openCall(
  deps: Pick<CallDeps, 'attempts' | 'content'>,
  attemptId: string,
): Promise<OpenedCall> {
  const attempt = await deps.attempts.find(attemptId);
  if (!attempt) return { ok: false, code: 'not-found' };
  const entries = await deps.attempts.entries(attemptId);
  return replayAttempt(deps, attempt, entries);
}

/** The same for an attempt and entries already at hand (a fork before it is stored). */
export async function replayAttempt(
  deps: Pick<CallDeps, 'attempts' | 'content'>,
  attempt: Attempt,
  entries: readonly LogEntry[],
): Promise<OpenedCall> {
  const { pins } = attempt;
  let content = deps.content.current();
  if (content.cases.get(pins.caseId)?.hash !== pins.contentHash) {
    const bundle = (await deps.attempts.bundle(pins.contentHash)) as CaseBundle | null;
    if (!bundle) return { ok: false, code: 'cannot-replay' };
    content = withPinned(content, bundle);
  }
  const patient = patientFor(content, attempt);
  if (!patient) return { ok: false, code: 'cannot-replay' };
  const replayed = replay(patient, pins.seed, entries);
  if (!replayed.ok) return { ok: false, code: 'cannot-replay' };
  return { ok: true, attempt, content, patient, state: replayed.state };
}

/** Compiled patients, by content, persona and house: compiling takes milliseconds, a call needs it at every turn. */
const compiled = new Map<string, Patient>();
const MOST_COMPILED = 500;

function patientFor(content: Content, { pins }: Attempt): Patient | null {
  const key = JSON.stringify([pins.contentHash, pins.personaId, pins.house]);
  const known = compiled.get(key);
  if (known) return known;
  const script = resolveScript(content, pins.caseId, pins.personaId);
  if (!script) return null;
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  const patient = createPatient(script, pins.house);
  compiled.set(key, patient);
  return patient;
}
