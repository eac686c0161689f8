import { expect, test } from 'vitest';
import type { MoveId } from '@/lib/model/move-id';
import { correctionUtterance } from '@/lib/training/correction-utterance';
import { decideCorrection } from '@/lib/usecases/decide-correction';
import { listCorrections } from '@/lib/usecases/list-corrections';
import type { ActingPerson } from '@/lib/usecases/ports';
import { startAttempt } from '@/lib/usecases/start-attempt';
import { suggestCorrection } from '@/lib/usecases/suggest-correction';
import type { TrainingDeps } from '@/lib/usecases/training-deps';
import { testPerson } from '@/tests/support/call-deps';
import { describeOnBothDatabases } from '@/tests/support/test-database';
import { finishAttempt, TEST_CASE, testTrainingDeps } from '@/tests/support/training-deps';

const TYPED = { seq: 2, text: '一分钱一分货嘛', heard: ['disparage'] as MoveId[] };

describeOnBothDatabases('corrections', (database) => {
  const setUp = async () => {
    const { db } = database();
    const deps = testTrainingDeps(db);
    const anna = await testPerson(db, 'anna', 'trainee');
    const trainer = await testPerson(db, 'tina', 'trainer');
    await deps.teams.create({
      id: 'team',
      name: 'team',
      createdAt: deps.clock.now(),
      people: [
        { personId: trainer.userId, part: 'trainer' },
        { personId: anna.userId, part: 'member' },
      ],
    });
    return { deps, anna, trainer, attemptId: await typedCall(deps, anna) };
  };
  const suggest = (
    { deps, anna, attemptId }: { deps: TrainingDeps; anna: ActingPerson; attemptId: string },
    moves: readonly string[],
    seq = TYPED.seq,
  ) => suggestCorrection(deps, anna, { attemptId, seq, moves, note: '我是说材料' });
  const listed = async ({ deps, trainer }: { deps: TrainingDeps; trainer: ActingPerson }) => {
    const list = await listCorrections(deps, trainer);
    if (!list.ok) throw new Error(list.code);
    return list.corrections;
  };

  test('what a trainee says they meant reaches the trainer of their team, with its provenance', async () => {
    const world = await setUp();
    expect(await suggest(world, ['explain-value'])).toEqual({ ok: true });
    expect(await listed(world)).toMatchObject([
      {
        personName: 'anna',
        text: TYPED.text,
        heard: TYPED.heard,
        meant: ['explain-value'],
        note: '我是说材料',
        status: 'open',
        languageVersion: expect.any(String),
      },
    ]);
  });

  test('said again before the decision it replaces the first word', async () => {
    const world = await setUp();
    await suggest(world, ['explain-value']);
    await suggest(world, ['explain-price']);
    expect(await listed(world)).toMatchObject([{ meant: ['explain-price'] }]);
  });

  test('a confirmed one becomes a training line with the moves the trainer settled on', async () => {
    const world = await setUp();
    await suggest(world, ['explain-value']);
    const [open] = await listed(world);
    const wish = { correctionId: open?.id ?? '', confirm: true, reason: '' };
    const moves = ['explain-value', 'explain-price'];
    expect(await decideCorrection(world.deps, world.trainer, { ...wish, moves })).toEqual({
      ok: true,
    });
    const [confirmed] = await listed(world);
    expect(confirmed).toMatchObject({ status: 'confirmed', decidedBy: world.trainer.userId });
    expect(confirmed && correctionUtterance(confirmed, { department: 'dental' })).toMatchObject({
      text: TYPED.text,
      moves,
      department: 'dental',
    });
  });

  test('a rejected one gives no training line', async () => {
    const world = await setUp();
    await suggest(world, ['explain-value']);
    const [open] = await listed(world);
    const wish = { correctionId: open?.id ?? '', confirm: false, moves: [], reason: '这是贬低' };
    await decideCorrection(world.deps, world.trainer, wish);
    const [rejected] = await listed(world);
    expect(rejected).toMatchObject({ status: 'rejected', settled: null, reason: '这是贬低' });
    expect(rejected && correctionUtterance(rejected, null)).toBeNull();
  });

  test('what was decided stays decided', async () => {
    const world = await setUp();
    await suggest(world, ['explain-value']);
    const [open] = await listed(world);
    const wish = { correctionId: open?.id ?? '', confirm: false, moves: [], reason: '' };
    await decideCorrection(world.deps, world.trainer, wish);
    const again = await decideCorrection(world.deps, world.trainer, { ...wish, confirm: true });
    expect(again).toEqual({ ok: false, code: 'decided' });
    expect(await suggest(world, ['thank'])).toEqual({ ok: false, code: 'decided' });
  });

  test.each([
    ['moves nobody knows', ['flattery'], TYPED.seq, 'bad-moves'],
    ['what was heard anyway', TYPED.heard, TYPED.seq, 'same-as-heard'],
    ['an entry that is no reply', ['thank'], 1, 'not-typed'],
    ['an entry that is not there', ['thank'], 99, 'not-typed'],
  ])('refuses %s', async (_what, moves, seq, code) => {
    expect(await suggest(await setUp(), moves, seq)).toEqual({ ok: false, code });
  });
});

/** A finished call in which one reply was typed. */
async function typedCall(deps: TrainingDeps, actor: ActingPerson): Promise<string> {
  const started = await startAttempt(deps, actor, { caseId: TEST_CASE, mode: 'practice' });
  if (!started.ok) throw new Error(started.code);
  const { attemptId } = started;
  const entry = { at: 1, reaction: null };
  await deps.attempts.append(attemptId, 'begin', {
    ...entry,
    seq: 1,
    action: { type: 'begin', rings: 0 },
  });
  await deps.attempts.append(attemptId, 'say', {
    ...entry,
    seq: TYPED.seq,
    action: {
      type: 'say',
      how: 'type',
      text: TYPED.text,
      en: null,
      replyId: null,
      moves: TYPED.heard.map((id) => ({ id, confidence: 0.7, span: null })),
      understood: 1,
      interrupts: false,
      gapMs: 900,
    },
  });
  await finishAttempt(deps, attemptId, { overall: 60, seq: 3 });
  return attemptId;
}
