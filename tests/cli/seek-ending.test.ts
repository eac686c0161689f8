import { expect, test } from 'vitest';
import { idealPreparation } from '@/lib/call/policies/paperwork';
import { replay } from '@/lib/call/replay';
import { seekEnding } from '@/lib/cli/seek-ending';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import { createPatient } from '@/lib/patient/patient';
import { resolveScript } from '@/lib/patient/resolve-script';
import { shippedContent } from '@/tests/support/content';

const content = shippedContent();
const CASE = 'dental-follow-up/price-transparent';
const kase = content.cases.get(CASE)?.case;
if (!kase) throw new Error('the case has left the content');
const script = resolveScript(content, CASE, kase.personas[0] as string);
if (!script) throw new Error('the persona has left the case');
const patient = createPatient(script, DEFAULT_HOUSE, 'table');
const preparation = idealPreparation(kase, null);
const how = { house: DEFAULT_HOUSE, seed: 1, preparation, width: 100 };

test.each(kase.endings.map(({ id }) => id))(
  'a call to the ending %s is found, and playing its log again comes to it',
  (ending) => {
    const found = seekEnding(patient, ending, how);
    expect(found?.phase).toBe('wrap-up');
    expect(found?.snapshot.context.ending).toBe(ending);
    const again = replay(patient, how.seed, found?.entries ?? []);
    expect(again.ok && again.state.snapshot).toEqual(found?.snapshot);
  },
);

test('the same way is found again; an ending that is none has no way', () => {
  const [first] = kase.endings;
  const seek = () => seekEnding(patient, first?.id ?? '', { ...how, width: 4 });
  expect(seek()).toEqual(seek());
  expect(seekEnding(patient, 'no-such-ending', { ...how, width: 2 })).toBe(null);
});
