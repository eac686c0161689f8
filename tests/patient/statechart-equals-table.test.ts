import { expect, test } from 'vitest';
import { Chance } from '@/lib/call/policies/chance';
import { everyPairing, patientOf } from '@/tests/support/content';
import { randomAction } from '@/tests/support/random-action';

test('the table answers exactly as the statechart does, on every case and persona', () => {
  for (const { caseId, personaId } of everyPairing()) {
    const chart = patientOf(caseId, personaId, 'statechart');
    const table = patientOf(caseId, personaId, 'table');
    for (let seed = 1; seed <= 12; seed++) {
      const chance = new Chance(seed * 7919);
      let a = chart.start(seed);
      let b = table.start(seed);
      expect(b).toEqual(a);
      for (let i = 0; i < 60 && a.context.ended === null; i++) {
        const action = randomAction(chance);
        const fromChart = chart.step(a, action);
        const fromTable = table.step(b, action);
        if (fromChart.ok && fromTable.ok) {
          expect({ ...fromTable, took: [...fromTable.took].sort() }).toEqual({
            ...fromChart,
            took: [...fromChart.took].sort(),
          });
          a = fromChart.snapshot;
          b = fromTable.snapshot;
        } else expect(fromTable).toEqual(fromChart);
      }
    }
  }
}, 120_000);
