import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Chance } from '@/lib/call/policies/chance';
import type { AgentAction } from '@/lib/model/action';
import type { MoveId } from '@/lib/model/move-id';
import type { Patient } from '@/lib/patient/patient';
import type { PatientSnapshot } from '@/lib/patient/patient-state';
import { everyPairing, patientOf } from '@/tests/support/content';
import { randomAction } from '@/tests/support/random-action';

const pairing = fc.constantFrom(...everyPairing());
const seeds = fc.integer({ min: 0, max: 0xffffffff });

function say(moves: readonly MoveId[]): AgentAction {
  return {
    type: 'say',
    how: 'type',
    text: '好',
    en: null,
    replyId: null,
    moves: moves.map((id) => ({ id, confidence: 1, span: null })),
    understood: 1,
    interrupts: false,
    gapMs: 900,
  };
}

/** Plays on until the call ends or `most` actions are taken; gives how many were. */
function playOn(
  patient: Patient,
  seed: number,
  most: number,
  next: (i: number) => AgentAction,
  heard: (says: readonly { slot: string; text: { zh: string } }[], over: boolean) => void,
): { turns: number; end: PatientSnapshot } {
  let snapshot = patient.start(seed);
  const begun = patient.step(snapshot, { type: 'begin', rings: 1 });
  if (begun.ok) snapshot = begun.snapshot;
  let turns = 0;
  for (; turns < most && snapshot.context.ended === null; turns++) {
    const action = next(turns);
    const result = patient.step(snapshot, action);
    if (!result.ok) continue;
    snapshot = result.snapshot;
    if (action.type === 'say') heard(result.reaction.says, snapshot.context.ended !== null);
  }
  return { turns, end: snapshot };
}

describe('a patient who is spoken to', () => {
  test('answers or hangs up, never goes dumb: the same words over and over', () => {
    const over: MoveId[][] = [
      ['overpromise'],
      ['jargon'],
      ['brush-off'],
      ['mention-offer'],
      ['thank'],
      ['empathize'],
      ['hold-request'],
      [],
    ];
    fc.assert(
      fc.property(pairing, seeds, fc.constantFrom(...over), (who, seed, moves) => {
        const patient = patientOf(who.caseId, who.personaId);
        const { end } = playOn(
          patient,
          seed,
          60,
          (i) => say(i === 0 ? ['greet', 'introduce-self', 'state-purpose'] : moves),
          (says, ended) => expect(says.length > 0 || ended).toBe(true),
        );
        expect(end.context.ended).not.toBeNull();
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  test('answers or hangs up, never goes dumb: anything at all', () => {
    hearsAnything(12, (says, ended) => expect(says.length > 0 || ended).toBe(true));
  });

  test('goes on to tell nothing once a question is asked', () => {
    hearsAnything(13, (says) => {
      for (const [i, { slot }] of says.entries()) {
        const before = says[i - 1];
        if (!slot.startsWith('fact:') || !before || before.slot.startsWith('fact:')) continue;
        if (before.slot !== 'slot:interrupted') expect(before.text.zh).not.toMatch(/？$/);
      }
    });
  });
});

/** Calls of random actions with any patient. */
function hearsAnything(seed: number, heard: Parameters<typeof playOn>[4]): void {
  fc.assert(
    fc.property(pairing, seeds, (who, callSeed) => {
      const chance = new Chance(callSeed);
      const patient = patientOf(who.caseId, who.personaId);
      playOn(patient, callSeed, 80, () => randomAction(chance), heard);
    }),
    { numRuns: 400, seed },
  );
}
