import { expect, test } from 'vitest';
import { simulateCall } from '@/lib/call/policies/simulate-call';
import { practicePins } from '@/lib/call/practice-pins';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import { createPatient } from '@/lib/patient/patient';
import { resolveScript } from '@/lib/patient/resolve-script';
import { scoreAttempt } from '@/lib/usecases/score-attempt';
import { shippedContent } from '@/tests/support/content';

const content = shippedContent();
const NO_POLICIES = { windows: null, classes: null };

test('whoever says what the case recommends is not told to answer the concern better with the same words', () => {
  const corrected = [...content.cases.values()].flatMap((loaded) => {
    const [personaId = ''] = loaded.case.personas;
    const script = resolveScript(content, loaded.id, personaId);
    if (!script) throw new Error(`${loaded.id} does not resolve`);
    const patient = createPatient(script, DEFAULT_HOUSE, 'table');
    const { entries } = simulateCall('expert', patient, DEFAULT_HOUSE, NO_POLICIES, 1).state;
    const pins = practicePins(loaded, personaId, 1);
    const said = new Set(
      entries.flatMap(({ action }) => (action.type === 'say' ? [action.text] : [])),
    );
    return scoreAttempt(content, pins, entries)
      .findings.filter(({ rule, better }) => rule.startsWith('item/') && said.has(better?.zh ?? ''))
      .map(({ rule, better }) => `${loaded.id} ${rule}: ${better?.zh}`);
  });
  expect(corrected).toEqual([]);
});
