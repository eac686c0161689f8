import { expect, test } from 'vitest';
import { Chance } from '@/lib/call/policies/chance';
import type { PatientSnapshot } from '@/lib/patient/patient-state';
import { everyPairing, patientOf } from '@/tests/support/content';
import { randomAction } from '@/tests/support/random-action';

const SEQUENCES = 100_000;
const LONGEST = 400;
/** One step of each sequence, a later one each time, also goes on from what JSON kept. */
const THROUGH_JSON = 12;

test('100,000 random event sequences over all cases never throw, never dead-end, always terminate, say nothing twice, and go on the same through JSON', () => {
  const patients = everyPairing().map(({ caseId, personaId }) => patientOf(caseId, personaId));
  const unfinished: string[] = [];
  const endless: string[] = [];
  const repeated: string[] = [];
  const lost: string[] = [];
  for (let i = 0; i < SEQUENCES; i++) {
    const patient = patients[i % patients.length] as (typeof patients)[number];
    const chance = new Chance(i + 1);
    let snapshot: PatientSnapshot = patient.start(i);
    const said = new Set<string>();
    let steps = 0;
    for (; steps < LONGEST && snapshot.context.ended === null; steps++) {
      const action = randomAction(chance);
      const result = patient.step(snapshot, action);
      if (steps === i % THROUGH_JSON) {
        const kept = JSON.parse(JSON.stringify(snapshot)) as PatientSnapshot;
        if (JSON.stringify(patient.step(kept, action)) !== JSON.stringify(result))
          lost.push(`${patient.script.caseId} seed ${i}`);
      }
      if (!result.ok) continue;
      snapshot = result.snapshot;
      for (const { text } of result.reaction.says) {
        if (said.has(text.zh)) repeated.push(`${patient.script.caseId} seed ${i}: ${text.zh}`);
        said.add(text.zh);
      }
    }
    if (snapshot.context.ended === null) endless.push(`${patient.script.caseId} seed ${i}`);
    else if (snapshot.context.ending === null)
      unfinished.push(`${patient.script.caseId} seed ${i}`);
  }
  expect(endless).toEqual([]);
  expect(unfinished).toEqual([]);
  expect(repeated).toEqual([]);
  expect(lost).toEqual([]);
}, 600_000);
