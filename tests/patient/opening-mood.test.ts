import { expect, test } from 'vitest';
import { initialContext } from '@/lib/patient/initial-context';
import { everyPairing, patientOf } from '@/tests/support/content';

const scripts = everyPairing().map(({ caseId, personaId }) => patientOf(caseId, personaId).script);
const calmOnes = scripts.filter(
  (script) =>
    initialContext({ ...script, case: { ...script.case, mood: undefined } }).mood === 'calm',
);

test.each(['wary', 'worried', 'annoyed'] as const)(
  'a case that opens %s does so for every persona that would be calm',
  (mood) => {
    expect(calmOnes.length).toBeGreaterThan(0);
    for (const script of calmOnes)
      expect(initialContext({ ...script, case: { ...script.case, mood } }).mood).toBe(mood);
  },
);
