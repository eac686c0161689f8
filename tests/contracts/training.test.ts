import { expect, test } from 'vitest';
import { rightAnswer } from '@/lib/quiz/right-answer';
import { addToTeam } from '@/lib/usecases/add-to-team';
import { answerItem } from '@/lib/usecases/answer-item';
import { cancelAssignment } from '@/lib/usecases/cancel-assignment';
import { createAssignment } from '@/lib/usecases/create-assignment';
import { createTeam } from '@/lib/usecases/create-team';
import { enrol } from '@/lib/usecases/enrol';
import { exportCertificates } from '@/lib/usecases/export-certificates';
import { finishQuiz } from '@/lib/usecases/finish-quiz';
import { listMyAssignments } from '@/lib/usecases/list-my-assignments';
import { listMyCertificates } from '@/lib/usecases/list-my-certificates';
import { listTeamAssignments } from '@/lib/usecases/list-team-assignments';
import type { ActingPerson } from '@/lib/usecases/ports';
import { restoreAssignment } from '@/lib/usecases/restore-assignment';
import { revokeCertificate } from '@/lib/usecases/revoke-certificate';
import { settleTrack } from '@/lib/usecases/settle-track';
import { startStep } from '@/lib/usecases/start-step';
import type { TrainingDeps } from '@/lib/usecases/training-deps';
import { verifyCertificate } from '@/lib/usecases/verify-certificate';
import { viewBoard } from '@/lib/usecases/view-board';
import { viewCertificate } from '@/lib/usecases/view-certificate';
import { viewCertificateMatrix } from '@/lib/usecases/view-certificate-matrix';
import { viewPerson } from '@/lib/usecases/view-person';
import { viewToday } from '@/lib/usecases/view-today';
import { viewTrack } from '@/lib/usecases/view-track';
import { testPerson } from '@/tests/support/call-deps';
import { describeOnBothDatabases } from '@/tests/support/test-database';
import { finishAttempt, TEST_CASE, testTrainingDeps } from '@/tests/support/training-deps';

const DAY = 86_400_000;
const TRACK = 'short';

/** Goes on with a step; a quiz is answered all right (or not at all), a call ends with the score. */
async function doStep(
  deps: TrainingDeps,
  actor: ActingPerson,
  stepId: string,
  result: { quiz?: 'right' | 'empty'; overall?: number; critical?: boolean } = {},
): Promise<void> {
  const started = await startStep(deps, actor, { trackId: TRACK, stepId });
  if (!started.ok) throw new Error(started.code);
  if (started.kind === 'handbook') throw new Error('nothing to read here');
  if (started.kind === 'call') {
    const { overall = 80, critical } = result;
    return finishAttempt(deps, started.attemptId, { overall, critical });
  }
  const session = await deps.quizzes.find(started.sessionId);
  for (const [position, item] of (session?.items ?? []).entries())
    if (result.quiz !== 'empty') {
      const given = { sessionId: started.sessionId, position, answer: rightAnswer(item) };
      expect((await answerItem(deps, actor, given)).ok).toBe(true);
    }
  await finishQuiz(deps, actor, started.sessionId);
}

/** The questions of the latest exam, in their order. */
async function examForm(deps: TrainingDeps, actor: ActingPerson): Promise<string[]> {
  const sittings = await deps.quizzes.list({ personIds: [actor.userId] });
  const latest = sittings.find((each) => each.kind === 'exam');
  const session = await deps.quizzes.find(latest?.id ?? '');
  return (session?.items ?? []).map(({ item }) => item.id);
}

async function passAll(
  deps: TrainingDeps & { tick(ms: number): void },
  actor: ActingPerson,
): Promise<void> {
  await enrol(deps, actor, TRACK);
  for (const step of ['rules', 'call', 'exam', 'exam']) {
    deps.tick(60_000);
    await doStep(deps, actor, step);
  }
}

describeOnBothDatabases('the whole road', (database) => {
  const setUp = async () => {
    const { db } = database();
    const deps = testTrainingDeps(db);
    return {
      deps,
      trainee: await testPerson(db, 'anna', 'trainee'),
      trainer: await testPerson(db, 'tom', 'trainer'),
      supervisor: await testPerson(db, 'sue', 'supervisor'),
    };
  };

  test('leads from enrolling to a certificate that anybody can verify', async () => {
    const { deps, trainee, supervisor } = await setUp();
    await passAll(deps, trainee);
    // issued by the last call itself, before anybody looks
    const [certificate] = await deps.certificates.list({});
    expect(certificate?.number).toBe('HS-2026-000001');
    expect(certificate?.evidence.map((each) => [each.kind, each.score])).toEqual([
      ['quiz', 100],
      ['call', 80],
      ['quiz', 100],
      ['call', 80],
    ]);
    const verified = await verifyCertificate(deps, ' hs-2026-000001 ');
    expect(verified).toEqual({
      ok: true,
      certificate: {
        number: 'HS-2026-000001',
        holder: null,
        disclosure: 'number',
        title: { zh: '证', en: 'Certificate' },
        issuedAt: certificate?.issuedAt.getTime(),
        expiresAt: (certificate?.issuedAt.getTime() ?? 0) + 365 * DAY,
        state: 'valid',
      },
    });
    const seen = await viewCertificate(deps, supervisor, certificate?.id ?? '');
    expect(seen.ok && seen.certificate.canRevoke).toBe(true);
    const view = await viewTrack(deps, trainee, { trackId: TRACK });
    expect(view.ok && view.track.certificateId).toBe(certificate?.id);
    expect(await startStep(deps, trainee, { trackId: TRACK, stepId: 'exam' })).toEqual({
      ok: false,
      code: 'passed',
    });
  });

  test('keeps later steps locked and goes on with what is running', async () => {
    const { deps, trainee } = await setUp();
    const step = (stepId: string) => startStep(deps, trainee, { trackId: TRACK, stepId });
    expect(await step('rules')).toEqual({ ok: false, code: 'not-enrolled' });
    await enrol(deps, trainee, TRACK);
    expect(await step('call')).toEqual({ ok: false, code: 'locked' });
    const [once, twice] = await Promise.all([step('rules'), step('rules')]);
    expect(once.ok && twice.ok && once).toEqual(twice);
    expect(await step('rules')).toEqual(once);
  });

  test.each([
    ['an empty quiz', [{ quiz: 'empty' as const }]],
    ['a low call', [{}, { overall: 59 }]],
    ['a critical fault', [{}, { overall: 99, critical: true }]],
  ])('a failed exam (%s) is sat again as a whole', async (_, results) => {
    const { deps, trainee } = await setUp();
    await enrol(deps, trainee, TRACK);
    for (const [step, result] of [
      ['rules', {}],
      ['call', {}],
      ...results.map((each) => ['exam', each]),
    ] as [string, object][]) {
      deps.tick(60_000);
      await doStep(deps, trainee, step, result);
    }
    expect(await deps.certificates.list({})).toEqual([]);
    const failed = await viewTrack(deps, trainee, { trackId: TRACK });
    expect(failed.ok && failed.track.steps[2]?.exam?.state).toBe('failed');
    deps.tick(60_000);
    const exam = { trackId: TRACK, stepId: 'exam' };
    expect(await startStep(deps, trainee, exam)).toEqual({ ok: false, code: 'waiting' });
    const meanwhile = await viewToday(deps, trainee);
    expect(meanwhile.ok && meanwhile.today.next?.reason.code).not.toBe('track');
    const first = await examForm(deps, trainee);
    deps.tick(DAY);
    const again = await startStep(deps, trainee, exam);
    expect(again.ok && again.kind).toBe('quiz');
    expect(await examForm(deps, trainee)).not.toEqual(first);
    await doStep(deps, trainee, 'exam');
    await doStep(deps, trainee, 'exam');
    expect(await deps.certificates.list({})).toHaveLength(1);
  });

  test('numbers run without gap or collision when many pass at the same moment', async () => {
    const { deps } = await setUp();
    const people = await Promise.all(
      Array.from({ length: 4 }, (_, i) => testPerson(database().db, `p${i}`, 'trainee')),
    );
    for (const person of people) {
      await passAll(deps, person);
    }
    // once more, all at once, twice each: nobody gets a second one
    await Promise.all([...people, ...people].map((p) => settleTrack(deps, p.userId, TRACK)));
    const one = (await deps.certificates.list({})).find(Boolean);
    if (!one) throw new Error('no certificate');
    const fresh = people.map((person, i) => ({
      ...one,
      id: `more-${i}`,
      personId: person.userId,
      enrolledAt: new Date(1_000 * i),
    }));
    await Promise.all(
      fresh.map(({ number: _, revoked: __, ...certificate }) =>
        deps.certificates.issue(certificate, {
          year: 2026,
          format: (count) => `HS-2026-${String(count).padStart(6, '0')}`,
        }),
      ),
    );
    const numbers = (await deps.certificates.list({})).map((each) => each.number).sort();
    expect(numbers).toEqual(
      Array.from({ length: 8 }, (_, i) => `HS-2026-${String(i + 1).padStart(6, '0')}`),
    );
  });

  test('a certificate expires, and the track can be begun again', async () => {
    const { deps, trainee, supervisor } = await setUp();
    await passAll(deps, trainee);
    await enrol(deps, trainee, TRACK);
    expect((await deps.enrolments.list([trainee.userId]))[0]?.enrolledAt).toEqual(
      (await deps.certificates.list({}))[0]?.enrolledAt,
    );
    deps.tick(340 * DAY);
    const state = async () => {
      const shown = await viewCertificateMatrix(deps, supervisor);
      return shown.ok
        ? shown.matrix.rows.find((row) => row.person.name === 'anna')?.cells[0]?.state
        : null;
    };
    expect(await state()).toBe('expiring');
    deps.tick(26 * DAY);
    expect(await state()).toBe('expired');
    expect(await verifyCertificate(deps, 'HS-2026-000001')).toMatchObject({
      certificate: { state: 'expired' },
    });
    await passAll(deps, trainee);
    expect(await state()).toBe('valid');
    const mine = await listMyCertificates(deps, trainee);
    expect(mine.ok && mine.certificates.map((each) => each.number)).toEqual([
      'HS-2027-000001',
      'HS-2026-000001',
    ]);
  });

  test('the matrix finds a number, says where somebody is, and keeps every track to filter by', async () => {
    const { deps, trainee, supervisor } = await setUp();
    await enrol(deps, trainee, TRACK);
    const anna = async (filter: { search?: string; trackId?: string }) => {
      const shown = await viewCertificateMatrix(deps, supervisor, filter);
      if (!shown.ok) throw new Error(shown.code);
      const row = shown.matrix.rows.find(({ person }) => person.name === 'anna');
      return { row, tracks: shown.matrix.tracks.map(({ id }) => id) };
    };
    const before = await anna({ trackId: TRACK });
    expect(before.row?.cells).toMatchObject([
      { state: 'in-progress', done: 0, next: { zh: expect.any(String) } },
    ]);
    await passAll(deps, trainee);
    expect((await anna({ search: 'hs-2026-000001' })).row?.cells[0]).toMatchObject({
      state: 'valid',
      next: null,
    });
    expect((await anna({ search: 'HS-2026-000002' })).row).toBeUndefined();
    expect((await anna({ trackId: 'none' })).row?.cells).toEqual([]);
    expect(before.tracks).toEqual((await anna({})).tracks);
  });

  test('a revoked certificate says so, without the reason, and stays revoked', async () => {
    const { deps, trainee, supervisor } = await setUp();
    await passAll(deps, trainee);
    const [certificate] = await deps.certificates.list({});
    const wish = { certificateId: certificate?.id ?? '', reason: '  代考  ' };
    expect(await revokeCertificate(deps, supervisor, { ...wish, reason: ' ' })).toMatchObject({
      code: 'no-reason',
    });
    expect(await revokeCertificate(deps, supervisor, wish)).toEqual({ ok: true });
    expect(await revokeCertificate(deps, supervisor, wish)).toMatchObject({
      code: 'revoked-before',
    });
    const verified = await verifyCertificate(deps, certificate?.number ?? '');
    expect(verified.ok && verified.certificate.state).toBe('revoked');
    expect(JSON.stringify(verified)).not.toContain('代考');
    expect((await settleTrack(deps, trainee.userId, TRACK))?.revoked?.reason).toBe('代考');
  });

  test('a trainer assigns to a team and sees who did it', async () => {
    const { deps, trainee, trainer } = await setUp();
    const team = await createTeam(deps, trainer, ' 一组 ');
    if (!team.ok) throw new Error(team.code);
    expect(await createTeam(deps, trainer, '一组')).toEqual({ ok: false, code: 'name-taken' });
    const { teamId } = team;
    await addToTeam(deps, trainer, { teamId, personId: trainee.userId, part: 'member' });
    const dueAt = deps.clock.now().getTime() + DAY;
    const wish = { kind: 'case' as const, subjectId: TEST_CASE, dueAt, note: '' };
    const made = await createAssignment(deps, trainer, {
      ...wish,
      personIds: [trainee.userId],
      teamIds: [teamId],
    });
    if (!made.ok) throw new Error(made.code);
    const mine = await listMyAssignments(deps, trainee);
    expect(mine.ok && mine.assignments.map((each) => each.state)).toEqual(['open', 'open']);
    const today = await viewToday(deps, trainee);
    expect(today.ok && today.today.next?.reason).toMatchObject({ code: 'assigned', by: 'tom' });
    await cancelAssignment(deps, trainer, made.assignmentIds[0] ?? '');
    const fewer = await listMyAssignments(deps, trainee);
    expect(fewer.ok && fewer.assignments).toHaveLength(1);
    await restoreAssignment(deps, trainer, made.assignmentIds[0] ?? '');
    await enrol(deps, trainee, TRACK);
    await doStep(deps, trainee, 'rules');
    await doStep(deps, trainee, 'call');
    deps.tick(2 * DAY);
    const given = await listTeamAssignments(deps, trainer);
    expect(given.ok && given.assignments.map((each) => [each.done, each.people[0]?.state])).toEqual(
      [
        [1, 'done'],
        [1, 'done'],
      ],
    );
    const board = await viewBoard(deps, trainer);
    expect(board.ok && board.board.rows[0]).toMatchObject({
      person: { name: 'anna' },
      average: 80,
      tracks: [{ id: TRACK, done: 2 }],
    });
    const person = await viewPerson(deps, trainer, trainee.userId);
    expect(person.ok && person.attempts[0]?.overall).toBe(80);
  });

  test('the export is a CSV file without formulas', async () => {
    const { deps, trainee, supervisor } = await setUp();
    await passAll(deps, trainee);
    await testPerson(database().db, '=cmd', 'trainee');
    const begun = await testPerson(database().db, 'ben', 'trainee');
    await enrol(deps, begun, TRACK);
    await doStep(deps, begun, 'rules');
    const exported = await exportCertificates(
      deps,
      supervisor,
      {},
      {
        columns: {
          name: '姓名',
          username: '用户名',
          teams: '小组',
          certificate: '证书',
          state: '状态',
          progress: '进度',
          next: '下一步',
          number: '编号',
          issued: '签发',
          expires: '到期',
        },
        states: {
          none: '未开始',
          'in-progress': '进行中',
          valid: '有效',
          expiring: '即将到期',
          expired: '已过期',
          revoked: '已撤销',
        },
        signOffs: { waiting: '等签字', 'sent-back': '退回了' },
        text: (text) => text.zh,
      },
    );
    if (!exported.ok) throw new Error(exported.code);
    const lines = exported.csv.split('\r\n');
    expect(lines[0]).toBe('\uFEFF姓名,用户名,小组,证书,状态,进度,下一步,编号,签发,到期');
    expect(lines).toContain('anna,anna,,证,有效,3 | 3,,HS-2026-000001,2026-03-02,2027-03-02');
    expect(lines).toContain('ben,ben,,证,进行中,1 | 3,电话,,,');
    expect(lines.some((line) => line.startsWith("'=cmd,"))).toBe(true);
  });
});
