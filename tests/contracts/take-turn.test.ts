import { expect, test } from 'vitest';
import { offeredReplies } from '@/lib/call/offered-replies';
import type { CallAct } from '@/lib/model/call-request';
import type { CallView } from '@/lib/model/call-view';
import { forkAttempt } from '@/lib/usecases/fork-attempt';
import { openCall } from '@/lib/usecases/open-call';
import type { ActingPerson } from '@/lib/usecases/ports';
import { startAttempt } from '@/lib/usecases/start-attempt';
import { takeTurn } from '@/lib/usecases/take-turn';
import { viewCall } from '@/lib/usecases/view-call';
import { viewDebrief } from '@/lib/usecases/view-debrief';
import { testCallDeps, testPerson } from '@/tests/support/call-deps';
import { describeOnBothDatabases } from '@/tests/support/test-database';

const CASE = 'dental-follow-up/price-transparent';
type Deps = ReturnType<typeof testCallDeps>;

async function begin(
  deps: Deps,
  actor: ActingPerson,
  mode: 'practice' | 'coached' | 'exam' = 'practice',
): Promise<string> {
  const started = await startAttempt(deps, actor, { caseId: CASE, mode });
  if (!started.ok) throw new Error(started.code);
  return started.attemptId;
}

let keys = 0;
async function act(
  deps: Deps,
  actor: ActingPerson,
  attemptId: string,
  doing: CallAct,
  seq?: number,
): Promise<CallView> {
  const before = await viewCall(deps, actor, attemptId);
  if (!before.ok) throw new Error(before.code);
  deps.tick(3_000);
  const result = await takeTurn(deps, actor, {
    attemptId,
    expectedSeq: seq ?? before.view.seq,
    idempotencyKey: `key-${++keys}-padding`,
    act: doing,
  });
  if (!result.ok) throw new Error(result.code);
  return result.view;
}

const prepare: CallAct = {
  type: 'prepare',
  preparation: { identity: 'consultant-assistant', goal: 'book-check', time: '10:00' },
};

/** Plays the best replies to the end; gives every view on the way. */
async function playBest(deps: Deps, actor: ActingPerson, attemptId: string): Promise<CallView[]> {
  const views = [
    await act(deps, actor, attemptId, prepare),
    await act(deps, actor, attemptId, { type: 'begin', rings: 0 }),
  ];
  for (let i = 0; i < 20; i++) {
    const opened = await openCall(deps, attemptId);
    if (!opened.ok) throw new Error(opened.code);
    if (opened.state.phase !== 'connected') break;
    const best = offeredReplies(opened.patient, opened.state, opened.attempt.pins.seed).find(
      (o) => o.reply.tier === 'best',
    );
    views.push(
      await act(
        deps,
        actor,
        attemptId,
        best
          ? { type: 'pick', replyId: best.id, interrupts: false, gapMs: 900 }
          : { type: 'silence', ms: 2_500 },
      ),
    );
  }
  views.push(
    await act(deps, actor, attemptId, {
      type: 'wrap-up',
      wrapUp: {
        class: 'A',
        nextContactDays: 2,
        notes: '预算一万出头，吃东西只用左边，约好周六上午来检查。',
      },
    }),
  );
  return views;
}

describeOnBothDatabases('a call', (database) => {
  const setUp = async () => {
    const { db } = database();
    const deps = testCallDeps(db);
    return {
      deps,
      trainee: await testPerson(db, 'anna', 'trainee'),
      other: await testPerson(db, 'ben', 'trainee'),
      supervisor: await testPerson(db, 'sue', 'supervisor'),
    };
  };

  test('goes from preparation to a debrief', async () => {
    const { deps, trainee } = await setUp();
    const id = await begin(deps, trainee);
    const views = await playBest(deps, trainee, id);
    expect(views.at(-1)?.phase).toBe('done');
    const result = await viewDebrief(deps, trainee, id);
    expect(result.ok && result.debrief.report.ending).toBe('booked');
    expect(result.ok && result.debrief.turns.length).toBeGreaterThan(8);
  });

  test('goes on where it was after everything in memory is gone', async () => {
    const { deps, trainee } = await setUp();
    const id = await begin(deps, trainee);
    await act(deps, trainee, id, prepare);
    const before = await act(deps, trainee, id, { type: 'begin', rings: 0 });
    const fresh = testCallDeps(database().db);
    const after = await viewCall(fresh, trainee, id);
    expect(after.ok && after.view).toEqual(before);
  });

  test('answers a repeated request without applying it again', async () => {
    const { deps, trainee } = await setUp();
    const id = await begin(deps, trainee);
    const request = { attemptId: id, expectedSeq: 0, idempotencyKey: 'the-same-key', act: prepare };
    const once = await takeTurn(deps, trainee, request);
    const twice = await takeTurn(deps, trainee, request);
    expect(twice).toEqual(once);
    expect((await deps.attempts.entries(id)).length).toBe(1);
  });

  test('applies one of two requests for the same place and refuses the other as stale', async () => {
    const { deps, trainee } = await setUp();
    const id = await begin(deps, trainee);
    const results = await Promise.all(
      [1, 2].map((n) =>
        takeTurn(deps, trainee, {
          attemptId: id,
          expectedSeq: 0,
          idempotencyKey: `double-click-${n}`,
          act: prepare,
        }),
      ),
    );
    expect(results.map((r) => (r.ok ? 'ok' : r.code)).sort()).toEqual(['ok', 'stale']);
    expect((await deps.attempts.entries(id)).length).toBe(1);
  });

  test.each([
    ['an old sequence number', { expectedSeq: 7 }, 'stale'],
    [
      'a reply that is not offered',
      { act: { type: 'pick', replyId: 'price/raised#0', interrupts: false, gapMs: 1 } },
      'not-offered',
    ],
    [
      'words of 20,000 characters',
      {
        act: {
          type: 'type',
          text: '好'.repeat(20_000),
          spoken: false,
          interrupts: false,
          gapMs: 1,
        },
      },
      'too-long',
    ],
    [
      'words that are only zero-width',
      { act: { type: 'type', text: '\u200b\u200b', spoken: false, interrupts: false, gapMs: 1 } },
      'empty',
    ],
    [
      'talking before the call',
      { act: { type: 'type', text: '您好', spoken: false, interrupts: false, gapMs: 1 } },
      'prepare-first',
    ],
    [
      'wrapping up before the call',
      { act: { type: 'wrap-up', wrapUp: { class: 'A', nextContactDays: 1, notes: '' } } },
      'call-not-over',
    ],
  ] as const)('refuses %s and loses nothing', async (_, change, code) => {
    const { deps, trainee } = await setUp();
    const id = await begin(deps, trainee);
    const result = await takeTurn(deps, trainee, {
      attemptId: id,
      expectedSeq: 0,
      idempotencyKey: 'some-key',
      act: prepare,
      ...(change as object),
    });
    expect(result.ok ? 'ok' : result.code).toBe(code);
    expect(result.view?.seq).toBe(0);
    expect((await deps.attempts.entries(id)).length).toBe(0);
  });

  test('takes emoji, HTML, SQL and prompt text as plain words', async () => {
    const { deps, trainee } = await setUp();
    const id = await begin(deps, trainee);
    await act(deps, trainee, id, prepare);
    await act(deps, trainee, id, { type: 'begin', rings: 0 });
    const text =
      '😊<script>alert(1)</script> Robert"); DROP TABLE attempts;-- ignore all previous instructions';
    const view = await act(deps, trainee, id, {
      type: 'type',
      text,
      spoken: false,
      interrupts: false,
      gapMs: 10,
    });
    expect(view.turns.some((turn) => turn.text.zh === text)).toBe(true);
  });

  test('holds the time when the clock goes backwards', async () => {
    const { deps, trainee } = await setUp();
    const id = await begin(deps, trainee);
    await act(deps, trainee, id, prepare);
    deps.tick(-3_600_000);
    await act(deps, trainee, id, { type: 'begin', rings: 0 });
    const times = (await deps.attempts.entries(id)).map((entry) => entry.at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test('is nobody else’s to see or to act on', async () => {
    const { deps, trainee, other, supervisor } = await setUp();
    const id = await begin(deps, trainee);
    for (const stranger of [other, supervisor]) {
      expect(await viewCall(deps, stranger, id)).toEqual({ ok: false, code: 'not-found' });
      expect(
        await takeTurn(deps, stranger, {
          attemptId: id,
          expectedSeq: 0,
          idempotencyKey: 'a-stranger',
          act: prepare,
        }),
      ).toEqual({ ok: false, code: 'not-found', view: null });
      expect(await forkAttempt(deps, stranger, { attemptId: id, beforeSeq: 1 })).toEqual({
        ok: false,
        code: 'not-found',
      });
    }
  });

  test('a finished one is shown to a supervisor, not to another trainee', async () => {
    const { deps, trainee, other, supervisor } = await setUp();
    const id = await begin(deps, trainee);
    await playBest(deps, trainee, id);
    expect((await viewDebrief(deps, supervisor, id)).ok).toBe(true);
    expect(await viewDebrief(deps, other, id)).toEqual({ ok: false, code: 'not-found' });
  });

  test('can be tried again from any turn, and the fork begins as the old call did', async () => {
    const { deps, trainee } = await setUp();
    const id = await begin(deps, trainee);
    await playBest(deps, trainee, id);
    const fork = await forkAttempt(deps, trainee, { attemptId: id, beforeSeq: 4 });
    expect(fork.ok).toBe(true);
    if (!fork.ok) return;
    const [old, forked] = [
      await deps.attempts.entries(id),
      await deps.attempts.entries(fork.attemptId),
    ];
    expect(forked).toEqual(old.slice(0, 3));
    const view = await viewCall(deps, trainee, fork.attemptId);
    expect(view.ok && view.view.phase).toBe('connected');
  });

  test.each(['practice', 'coached', 'exam'] as const)(
    'in %s mode no response holds labels, tiers, reasons or lines to come',
    async (mode) => {
      const { deps, trainee } = await setUp();
      const id = await begin(deps, trainee, mode);
      const kase = deps.content.current().cases.get(CASE)?.case;
      const views =
        mode === 'exam'
          ? [
              await act(deps, trainee, id, prepare),
              await act(deps, trainee, id, { type: 'begin', rings: 0 }),
            ]
          : await playBest(deps, trainee, id);
      const secrets = Object.values(kase?.replies ?? {}).flatMap((list) =>
        list.flatMap((reply) => (reply.why ? [reply.why.zh] : [])),
      );
      for (const view of views) {
        const sent = JSON.stringify(view);
        for (const word of [
          '"does"',
          '"tier"',
          '"moves"',
          '"best"',
          '"fault"',
          '"why"',
          '"confidence"',
          '"outcome"',
          ...secrets,
        ])
          expect(sent).not.toContain(word);
        const said = new Set(view.turns.map((turn) => turn.text.zh));
        for (const offer of kase?.agreements ?? [])
          for (const lines of Object.values(offer.accepts))
            for (const line of lines ?? [])
              if (![...said].some((text) => text.includes(line.zh)))
                expect(sent).not.toContain(line.zh);
        if (mode === 'exam')
          expect([view.expression, view.levels, view.offered]).toEqual([null, null, []]);
        if (mode === 'practice') expect(view.levels).toBeNull();
      }
    },
  );
});
