import { expect, test } from 'vitest';
import { Chance } from '@/lib/call/policies/chance';
import type { PatientSnapshot } from '@/lib/patient/patient-state';
import { everyPairing, patientOf } from '@/tests/support/content';
import { randomAction } from '@/tests/support/random-action';

const SEQUENCES = 100_000;
const LONGEST = 400;

test('100,000 random event sequences over all cases never throw, never dead-end, always terminate', () => {
  const patients = everyPairing().map(({ caseId, personaId }) => patientOf(caseId, personaId));
  const unfinished: string[] = [];
  const endless: string[] = [];
  for (let i = 0; i < SEQUENCES; i++) {
    const patient = patients[i % patients.length] as (typeof patients)[number];
    const chance = new Chance(i + 1);
    let snapshot: PatientSnapshot = patient.start(i);
    let steps = 0;
    for (; steps < LONGEST && snapshot.context.ended === null; steps++) {
      const result = patient.step(snapshot, randomAction(chance));
      if (result.ok) snapshot = result.snapshot;
    }
    if (snapshot.context.ended === null) endless.push(`${patient.script.caseId} seed ${i}`);
    else if (snapshot.context.ending === null)
      unfinished.push(`${patient.script.caseId} seed ${i}`);
  }
  expect(endless).toEqual([]);
  expect(unfinished).toEqual([]);
}, 600_000);
