import { expect, test } from 'vitest';
import { loadDetect } from '@/lib/cli/load-detect';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import type { LogEntry } from '@/lib/model/log';
import type { Report } from '@/lib/model/report';
import { passedCall } from '@/lib/training/passed-call';
import type { CallDeps } from '@/lib/usecases/call-deps';
import type { Attempt } from '@/lib/usecases/ports';
import { startAttempt } from '@/lib/usecases/start-attempt';
import { takeTurn } from '@/lib/usecases/take-turn';
import { viewCall } from '@/lib/usecases/view-call';
import { shippedContent } from '@/tests/support/content';
import { type CallClient, playCall } from '@/tests/support/expert-call';

const ACTOR = { userId: 'anna', role: 'trainee' as const };
const content = shippedContent();
const detect = loadDetect();

/** Every case that the exam of some track can draw, with the most that any of them asks for. */
const ASKED = new Map<string, number>();
for (const { steps } of content.tracks.values())
  for (const step of steps)
    for (const caseId of step.kind === 'exam' ? step.calls : [])
      ASKED.set(caseId, Math.max(ASKED.get(caseId) ?? 0, step.kind === 'exam' ? step.pass : 0));

/** A server for one attempt, without a database: the client to play on it, and the report at the end. */
async function serverOf(caseId: string, seed: number) {
  let now = Date.parse('2026-03-02T10:00:00+08:00');
  let attempt: Attempt | null = null;
  let report: Report | undefined;
  const entries: LogEntry[] = [];
  const attempts: Partial<CallDeps['attempts']> = {
    start: async (begun) => {
      attempt = begun;
    },
    find: async () => attempt,
    entries: async () => entries,
    applied: async () => false,
    append: async (_id, _key, entry, finish) => {
      entries.push(entry);
      report = finish?.report;
      return { ok: true };
    },
  };
  // of the rest nothing is asked
  const deps = {
    attempts,
    content: { current: () => content },
    language: { version: 'test', detect },
    house: { read: async () => DEFAULT_HOUSE },
    clock: { now: () => new Date(now) },
    dice: { id: () => 'attempt', seed: () => seed },
  } as unknown as CallDeps;
  await startAttempt(deps, ACTOR, { caseId, mode: 'exam' });
  const client: CallClient = {
    get: () => viewCall(deps, ACTOR, 'attempt'),
    post: (_path, turn) => {
      now += 1_500;
      return takeTurn(deps, ACTOR, { attemptId: 'attempt', ...(turn as object) } as never);
    },
  };
  return { client, report: () => report };
}

test.each([...ASKED])(
  'who types the best replies passes an exam in %s (%i), whoever is on the line',
  async (caseId, pass) => {
    const personas = content.cases.get(caseId)?.case.personas ?? [];
    expect(personas.length).toBeGreaterThan(0);
    for (const [at, persona] of personas.entries()) {
      // the seed draws the persona
      const { client, report } = await serverOf(caseId, at + personas.length * 7_919);
      await playCall(client, 'attempt');
      const { overall = 0, criticalFaults = [] } = report() ?? {};
      const passed = passedCall(
        { finishedAt: 1, overall, critical: criticalFaults.length > 0 },
        pass,
      );
      expect({ persona, overall, criticalFaults, passed }).toMatchObject({
        criticalFaults: [],
        passed: true,
      });
    }
  },
);
