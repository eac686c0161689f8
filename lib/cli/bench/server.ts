import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Chance } from '@/lib/call/policies/chance';
import { loadContent } from '@/lib/content/load-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import { migrate } from '@/lib/db/migrate';
import { openDatabase } from '@/lib/db/open-database';
import { createStores } from '@/lib/db/stores/create-stores';
import { createPeopleStore } from '@/lib/db/stores/people';
import type { CallAct } from '@/lib/model/call-request';
import type { CallDeps } from '@/lib/usecases/call-deps';
import { startAttempt } from '@/lib/usecases/start-attempt';
import { takeTurn } from '@/lib/usecases/take-turn';
import { viewCall } from '@/lib/usecases/view-call';
import { loadDetect } from '../load-detect';
import { type Figure, quantileOf, round } from './figure';

const CALLERS = 50;
const TURNS = 12;
const THINKS_MS = 2_000;

/**
 * A turn from request to stored answer (permission, replay, language, patient, PGlite on disk) while 50 people are on the
 * phone at once, each thinking about two seconds between turns: far faster than people do.
 */
export async function benchServer(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'huisheng-bench-'));
  const database = await openDatabase({ dataDir: path.join(folder, 'pglite') });
  try {
    await migrate(database);
    const { content } = loadContent('scenarios', PARSED_CONTENT);
    const detect = loadDetect();
    let ids = 0;
    const deps: CallDeps = {
      ...createStores(database.db),
      content: { current: () => content },
      language: { version: 'bench', detect },
      clock: { now: () => new Date() },
      dice: { id: () => `attempt-${++ids}`, seed: () => ++ids },
    };
    const userId = await createPeopleStore(database.db).create(
      { username: 'bench', name: 'bench', role: 'trainee', passwordHash: '-' },
      new Date(),
    );
    detect({ prev: null, text: '您好' });
    const samples: number[] = [];
    await Promise.all(
      Array.from({ length: CALLERS }, (_, caller) =>
        call(deps, userId, [...content.cases.keys()], caller, samples),
      ),
    );
    return [
      {
        name: `server turn with ${CALLERS} callers on PGlite, p50`,
        value: round(quantileOf(samples, 0.5), 1),
        unit: 'ms',
        aim: null,
      },
      {
        name: `server turn with ${CALLERS} callers on PGlite, p95`,
        value: round(quantileOf(samples, 0.95), 1),
        unit: 'ms',
        aim: '≤ 50',
      },
    ];
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function call(
  deps: CallDeps,
  userId: string,
  cases: readonly string[],
  caller: number,
  samples: number[],
): Promise<void> {
  const actor = { userId, role: 'trainee' as const };
  const chance = new Chance(caller + 1);
  const think = () =>
    new Promise((resolve) => setTimeout(resolve, THINKS_MS * (0.5 + chance.number())));
  await new Promise((resolve) => setTimeout(resolve, chance.number() * THINKS_MS));
  const started = await startAttempt(deps, actor, {
    caseId: cases[caller % cases.length] as string,
    mode: 'practice',
  });
  if (!started.ok) throw new Error(started.code);
  for (let turn = 0; turn < TURNS; turn++) {
    const now = await viewCall(deps, actor, started.attemptId);
    if (!now.ok || now.view.phase === 'wrap-up') return;
    const { view } = now;
    const act: CallAct =
      view.phase === 'prepare'
        ? {
            type: 'prepare',
            preparation: {
              identity: 'customer-service',
              goal: view.prepare?.goals[0] ?? 'book-check',
              time: view.prepare?.times[0] ?? '10:00',
            },
          }
        : view.phase === 'ready' || view.phase === 'ringing'
          ? { type: 'begin', rings: 1 }
          : {
              type: 'type',
              text: '您好，我是诊所的小林，理解您的顾虑，您看周六上午方便过来让医生看看吗？',
              spoken: false,
              interrupts: false,
              gapMs: 900,
            };
    const from = performance.now();
    const result = await takeTurn(deps, actor, {
      attemptId: started.attemptId,
      expectedSeq: view.seq,
      idempotencyKey: `bench-${caller}-${turn}`,
      act,
    });
    samples.push(performance.now() - from);
    if (!result.ok) throw new Error(result.code);
    await think();
  }
}
