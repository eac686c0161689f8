import { describe, expect, test } from 'vitest';
import { simulateCall } from '@/lib/call/policies/simulate-call';
import { replay } from '@/lib/call/replay';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import { LogEntry } from '@/lib/model/log';
import { everyPairing, patientOf } from '@/tests/support/content';

const none = { windows: null, classes: null };

describe('replay', () => {
  test('equals the live call byte for byte, on every case and persona', () => {
    for (const { caseId, personaId } of everyPairing()) {
      const live = patientOf(caseId, personaId, 'table');
      for (const [i, policy] of (
        ['expert', 'average', 'novice', 'rude', 'pushy'] as const
      ).entries()) {
        const { state } = simulateCall(policy, live, DEFAULT_HOUSE, none, 100 + i);
        const stored = JSON.parse(JSON.stringify(state.entries)) as LogEntry[];
        const again = replay(patientOf(caseId, personaId, 'statechart'), 100 + i, stored);
        expect(again.ok && JSON.stringify(again.state)).toBe(JSON.stringify(state));
      }
    }
  }, 120_000);

  test('every entry fits the schema of the log', () => {
    for (const { caseId, personaId } of everyPairing()) {
      const { state } = simulateCall(
        'novice',
        patientOf(caseId, personaId),
        DEFAULT_HOUSE,
        none,
        9,
      );
      for (const entry of state.entries)
        expect(LogEntry.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
    }
  });

  test('names the first entry that differs', () => {
    const [pairing] = everyPairing();
    const patient = patientOf(pairing?.caseId ?? '');
    const { state } = simulateCall('expert', patient, DEFAULT_HOUSE, none, 5);
    const forged = structuredClone(state.entries) as LogEntry[];
    const entry = forged[2];
    if (entry?.reaction) entry.reaction.levels.trust = 99;
    expect(replay(patient, 5, forged)).toEqual({ ok: false, code: 'differs', seq: 3 });
  });

  test('refuses a log with a gap', () => {
    const [pairing] = everyPairing();
    const patient = patientOf(pairing?.caseId ?? '');
    const { state } = simulateCall('expert', patient, DEFAULT_HOUSE, none, 5);
    expect(
      replay(
        patient,
        5,
        state.entries.filter((e) => e.seq !== 2),
      ),
    ).toEqual({ ok: false, code: 'gap', seq: 3 });
  });
});
