import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Chance } from '@/lib/call/policies/chance';
import type { Patient } from '@/lib/patient/patient';
import type { PatientSnapshot } from '@/lib/patient/patient-state';
import { everyPairing, patientOf } from '@/tests/support/content';
import { randomAction } from '@/tests/support/random-action';

const pairings = everyPairing();
const anyCall = fc.record({
  pairing: fc.constantFrom(...pairings),
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  length: fc.integer({ min: 1, max: 60 }),
});

function walk(
  patient: Patient,
  seed: number,
  length: number,
  visit: (before: PatientSnapshot, after: PatientSnapshot, says: string[]) => void,
): PatientSnapshot {
  const chance = new Chance(seed);
  let snapshot = patient.start(seed);
  for (let i = 0; i < length; i++) {
    const result = patient.step(snapshot, randomAction(chance));
    if (!result.ok) continue;
    visit(
      snapshot,
      result.snapshot,
      result.reaction.says.map((line) => line.id),
    );
    snapshot = result.snapshot;
  }
  return snapshot;
}

describe('a patient', () => {
  test('says no line twice in a call', () => {
    fc.assert(
      fc.property(anyCall, ({ pairing, seed, length }) => {
        const said: string[] = [];
        walk(patientOf(pairing.caseId, pairing.personaId), seed, length, (_, __, says) =>
          said.push(...says),
        );
        expect(new Set(said).size).toBe(said.length);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test('keeps its levels between 0 and 100', () => {
    fc.assert(
      fc.property(anyCall, ({ pairing, seed, length }) => {
        walk(
          patientOf(pairing.caseId, pairing.personaId),
          seed,
          length,
          (_, { context: { levels } }) => {
            for (const level of Object.values(levels))
              expect(level >= 0 && level <= 100).toBe(true);
          },
        );
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  test('gives the same call, to the byte, for the same seed and inputs', () => {
    fc.assert(
      fc.property(anyCall, ({ pairing, seed, length }) => {
        const once = walk(
          patientOf(pairing.caseId, pairing.personaId),
          seed,
          length,
          () => undefined,
        );
        const again = walk(
          patientOf(pairing.caseId, pairing.personaId),
          seed,
          length,
          () => undefined,
        );
        expect(JSON.stringify(again)).toBe(JSON.stringify(once));
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  test('goes on the same from a snapshot that went through JSON', () => {
    fc.assert(
      fc.property(anyCall, ({ pairing, seed, length }) => {
        const patient = patientOf(pairing.caseId, pairing.personaId, 'statechart');
        const snapshot = walk(patient, seed, Math.min(length, 12), () => undefined);
        const action = randomAction(new Chance(seed + 1));
        const through = patient.step(
          JSON.parse(JSON.stringify(snapshot)) as PatientSnapshot,
          action,
        );
        expect(JSON.stringify(through)).toBe(JSON.stringify(patient.step(snapshot, action)));
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  test('tells a fact only once', () => {
    fc.assert(
      fc.property(anyCall, ({ pairing, seed, length }) => {
        const end = walk(
          patientOf(pairing.caseId, pairing.personaId),
          seed,
          length,
          () => undefined,
        );
        expect(new Set(end.context.facts).size).toBe(end.context.facts.length);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  test('changes nothing when it refuses an action', () => {
    const patient = patientOf(pairings[0]?.caseId ?? '');
    const snapshot = patient.start(1);
    const before = JSON.stringify(snapshot);
    expect(patient.step(snapshot, { type: 'hold' })).toEqual({ ok: false, code: 'not-begun' });
    expect(JSON.stringify(snapshot)).toBe(before);
  });
});
