import { expect, test } from 'vitest';
import { clinicDate } from '@/lib/training/clinic-date';
import { certificateMatrix } from '@/lib/usecases/certificate-matrix';
import { decideSignOff } from '@/lib/usecases/decide-sign-off';
import { enrol } from '@/lib/usecases/enrol';
import { listReminders } from '@/lib/usecases/list-reminders';
import type { ActingPerson } from '@/lib/usecases/ports';
import type { SignOff } from '@/lib/usecases/ports/sign-off-store';
import { printCertificate } from '@/lib/usecases/print-certificate';
import { runReminders } from '@/lib/usecases/run-reminders';
import { takeCredential } from '@/lib/usecases/take-credential';
import type { TrainingDeps } from '@/lib/usecases/training-deps';
import { verifyCertificate } from '@/lib/usecases/verify-certificate';
import { viewCertificate } from '@/lib/usecases/view-certificate';
import { viewPerson } from '@/lib/usecases/view-person';
import { viewToday } from '@/lib/usecases/view-today';
import { viewTrack } from '@/lib/usecases/view-track';
import { testPerson } from '@/tests/support/call-deps';
import { testBadges, testPrinter, testWords } from '@/tests/support/certificate-documents';
import { describeOnBothDatabases } from '@/tests/support/test-database';
import { TEST_SIGNED, testTrainingDeps } from '@/tests/support/training-deps';
import { walkTrack } from '@/tests/support/walk-track';

const trackId = TEST_SIGNED.id;
type Deps = TrainingDeps & { tick(ms: number): void };

const nameOf = async (deps: Deps, actor: ActingPerson): Promise<string> =>
  (await deps.people.find(actor.userId))?.name ?? '?';

const standing = async (deps: Deps, actor: ActingPerson) => {
  const seen = await viewTrack(deps, actor, { trackId });
  return seen.ok ? seen.track.signOff : 'not found';
};

/** What the supervisor's matrix says of this person and the track. */
const cellOf = async (deps: Deps, actor: ActingPerson) => {
  const { rows } = await certificateMatrix(deps, { trackId });
  return rows.find(({ person }) => person.id === actor.userId)?.cells[0];
};

describeOnBothDatabases('the signature of a trainer', (database) => {
  const setUp = async () => {
    const { db } = database();
    const deps = testTrainingDeps(db);
    const [anna, tom, tina] = [
      await testPerson(db, 'anna', 'trainee'),
      await testPerson(db, 'tom', 'trainer'),
      await testPerson(db, 'tina', 'trainer'),
    ];
    const people = [
      { personId: anna.userId, part: 'member' as const },
      { personId: tom.userId, part: 'trainer' as const },
      { personId: tina.userId, part: 'trainer' as const },
    ];
    await deps.teams.create({ id: 'team', name: 'team', createdAt: deps.clock.now(), people });
    await enrol(deps, anna, trackId);
    const decide = (
      actor: ActingPerson,
      decision: SignOff['decision'],
      note = '',
      personId = anna.userId,
    ) => decideSignOff(deps, actor, { personId, trackId, decision, note });
    return { deps, anna, tom, tina, decide };
  };

  test('stands between the last step and the certificate', async () => {
    const { deps, anna, tom, decide } = await setUp();
    expect(await decide(tom, 'signed')).toEqual({ ok: false, code: 'not-waiting' });
    await walkTrack(deps, anna, TEST_SIGNED);
    expect(await deps.certificates.list({})).toEqual([]);
    expect(await standing(deps, anna)).toEqual({ state: 'waiting', note: '' });
    const today = await viewToday(deps, anna);
    expect(today.ok && today.today.tracks[0]?.signOff?.state).toBe('waiting');
    expect(await deps.certificates.list({})).toEqual([]);

    const seen = await viewPerson(deps, tom, anna.userId);
    const [waiting] = seen.ok ? seen.signOffs : [];
    expect(waiting).toMatchObject({ trackId, state: 'waiting', canDecide: true });
    expect(waiting?.evidence.map((each) => each.kind)).toEqual(['quiz', 'call', 'quiz', 'call']);
    // a call drawn for the exam goes by its case; the exam says where it belongs
    const drawn = waiting?.evidence.at(-1);
    const cases = deps.content.current().cases;
    expect(drawn?.title).toEqual(cases.get(drawn?.caseId ?? '')?.case.title);
    expect(drawn?.within).toEqual(TEST_SIGNED.steps.at(-1)?.title);

    const signed = await decide(tom, 'signed');
    const [certificate] = await deps.certificates.list({});
    expect(signed).toEqual({ ok: true, certificateId: certificate?.id });
    expect(certificate?.evidence).toEqual(waiting?.evidence);
    expect(await standing(deps, anna)).toBeNull();
    const after = await viewPerson(deps, tom, anna.userId);
    expect(after.ok && after.signOffs).toEqual([]);
    expect(await decide(tom, 'sent-back', 'too late')).toEqual({ ok: false, code: 'not-waiting' });
  });

  test('stands on the certificate, its paper and its credential, with name and day', async () => {
    const { deps, anna, tom, decide } = await setUp();
    await walkTrack(deps, anna, TEST_SIGNED);
    const signed = await decide(tom, 'signed');
    const certificateId = signed.ok ? (signed.certificateId ?? '') : '';
    const signature = { name: await nameOf(deps, tom), at: deps.clock.now().getTime() };
    expect(await viewCertificate(deps, anna, certificateId)).toMatchObject({ ok: true, signature });
    let printed: unknown = null;
    await printCertificate({ ...deps, printer: testPrinter }, anna, {
      certificateId,
      words: (certificate, _, by) => {
        printed = by;
        return testWords(certificate);
      },
    });
    expect(printed).toEqual(signature);
    const taken = await takeCredential({ ...deps, badges: testBadges }, anna, {
      certificateId,
      locale: 'en',
      text: (text) => text.en,
    });
    const day = clinicDate(signature.at);
    expect(taken.ok && JSON.parse(taken.jwt).signedOff).toBe(
      `Signed off by the trainer ${await nameOf(deps, tom)} on ${day}.`,
    );
    // and not on the page that everybody can open
    const [certificate] = await deps.certificates.list({});
    const shown = await verifyCertificate(deps, certificate?.number ?? '');
    expect(JSON.stringify(shown)).not.toContain(await nameOf(deps, tom));
  });

  test('is asked for: the trainers of the team are reminded once, until it is given', async () => {
    const { deps, anna, tom, tina, decide } = await setUp();
    const about = async (actor: ActingPerson) => {
      await runReminders(deps, { reviews: false });
      const seen = await listReminders(deps, actor, { unread: true });
      return seen.ok ? seen.reminders.map((each) => each.about) : [];
    };
    expect(await about(tom)).toEqual([]);
    await walkTrack(deps, anna, TEST_SIGNED);
    const waiting = {
      kind: 'sign-off-waiting',
      personId: anna.userId,
      name: await nameOf(deps, anna),
      trackId,
    };
    expect(await about(tom)).toEqual([expect.objectContaining(waiting)]);
    expect(await about(tina)).toEqual([expect.objectContaining(waiting)]);
    expect(await about(anna)).toEqual([]);
    expect(await about(tom)).toHaveLength(1);
    await decide(tina, 'signed');
    expect(await about(tom)).toEqual([]);
  });

  test('may be refused with a note that the trainee reads, and given later', async () => {
    const { deps, anna, tom, tina, decide } = await setUp();
    await walkTrack(deps, anna, TEST_SIGNED);
    expect(await decide(tom, 'sent-back', '  ')).toEqual({ ok: false, code: 'no-note' });
    expect(await decide(tom, 'sent-back', 'x'.repeat(501))).toEqual({
      ok: false,
      code: 'too-long',
    });
    expect(await cellOf(deps, anna)).toMatchObject({ signOff: 'waiting', next: null });
    expect(await decide(tom, 'sent-back', ' close more gently ')).toMatchObject({ ok: true });
    expect(await cellOf(deps, anna)).toMatchObject({ signOff: 'sent-back', next: null });
    expect(await standing(deps, anna)).toEqual({ state: 'sent-back', note: 'close more gently' });
    expect(await deps.certificates.list({})).toEqual([]);
    expect(await decide(tina, 'signed')).toMatchObject({ ok: true });
    expect(await deps.certificates.list({})).toHaveLength(1);
    expect(await deps.signOffs.list([anna.userId])).toMatchObject([
      { decision: 'signed', by: tina.userId },
    ]);
  });

  test('is given once, even by two at the same moment', async () => {
    const { deps, anna, tom, tina, decide } = await setUp();
    await walkTrack(deps, anna, TEST_SIGNED);
    const results = await Promise.all([decide(tom, 'signed'), decide(tina, 'signed')]);
    expect(results.filter((each) => each.ok)).toHaveLength(1);
    expect(await deps.certificates.list({})).toHaveLength(1);
  });

  test('is never given for oneself', async () => {
    const { deps, tom, decide } = await setUp();
    await enrol(deps, tom, trackId);
    await walkTrack(deps, tom, TEST_SIGNED);
    expect(await decide(tom, 'signed', '', tom.userId)).toEqual({ ok: false, code: 'not-found' });
    expect(await deps.certificates.list({})).toEqual([]);
  });

  test('a certificate issued before its track asked for it stays', async () => {
    const { deps, anna } = await setUp();
    await walkTrack(deps, anna, TEST_SIGNED);
    const enrolment = await deps.enrolments.find(anna.userId, trackId);
    await deps.certificates.issue(
      {
        id: 'before',
        personId: anna.userId,
        holderName: 'Anna',
        trackId,
        trackVersion: 1,
        title: TEST_SIGNED.certificate.title,
        enrolledAt: enrolment?.enrolledAt ?? new Date(0),
        issuedAt: deps.clock.now(),
        expiresAt: new Date(deps.clock.now().getTime() + 86_400_000),
        evidence: [],
      },
      { year: 2026, format: (count) => `HS-2026-${count}` },
    );
    expect(await standing(deps, anna)).toBeNull();
  });

  test('the store keeps one decision for each enrolment, and what is signed stays', async () => {
    const { deps, anna, tom } = await setUp();
    const back: SignOff = {
      personId: anna.userId,
      trackId,
      enrolledAt: new Date('2026-03-02T02:00:00.123Z'),
      decision: 'sent-back',
      note: '再练一练',
      by: tom.userId,
      at: new Date('2026-03-09T02:00:00Z'),
    };
    const signed: SignOff = { ...back, decision: 'signed', note: '' };
    const renewed: SignOff = { ...back, enrolledAt: new Date('2027-03-02T02:00:00Z') };
    expect(await deps.signOffs.decide(back)).toBe(true);
    expect(await deps.signOffs.list([anna.userId])).toEqual([back]);
    expect(await deps.signOffs.decide(signed)).toBe(true);
    expect(await deps.signOffs.decide(back)).toBe(false);
    expect(await deps.signOffs.decide(renewed)).toBe(true);
    const kept = await deps.signOffs.list([anna.userId]);
    expect(kept).toHaveLength(2);
    expect(kept).toEqual(expect.arrayContaining([signed, renewed]));
    expect(await deps.signOffs.list([])).toEqual([]);
    expect(await deps.signOffs.list([tom.userId])).toEqual([]);
    await expect(deps.signOffs.decide({ ...back, personId: tom.userId })).rejects.toThrow();
  });
});
