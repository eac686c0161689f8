import { expect, test } from 'vitest';
import { certificateNumber } from '@/lib/training/certificate-number';
import { discloseCertificate } from '@/lib/usecases/disclose-certificate';
import type { ActingPerson } from '@/lib/usecases/ports';
import { printCertificate } from '@/lib/usecases/print-certificate';
import { publishAchievement } from '@/lib/usecases/publish-achievement';
import { publishStatusList } from '@/lib/usecases/publish-status-list';
import { revokeCertificate } from '@/lib/usecases/revoke-certificate';
import { takeCredential } from '@/lib/usecases/take-credential';
import { verifyCertificate } from '@/lib/usecases/verify-certificate';
import { viewCertificate } from '@/lib/usecases/view-certificate';
import { testPerson } from '@/tests/support/call-deps';
import { testBadges, testPrinter, testWords } from '@/tests/support/certificate-documents';
import { describeOnBothDatabases } from '@/tests/support/test-database';
import { TEST_TRACK, testTrainingDeps } from '@/tests/support/training-deps';

const NUMBER = 'HS-2026-000001';
const NAME = '欧阳小林';

describeOnBothDatabases('the documents of a certificate', (database) => {
  const setUp = async () => {
    const { db } = database();
    const deps = { ...testTrainingDeps(db), badges: testBadges, printer: testPrinter };
    const holder = await testPerson(db, 'anna', 'trainee');
    const supervisor = await testPerson(db, 'sue', 'supervisor');
    const issuedAt = deps.clock.now();
    const { certificate } = await deps.certificates.issue(
      {
        id: deps.dice.id(),
        personId: holder.userId,
        holderName: NAME,
        trackId: TEST_TRACK.id,
        trackVersion: 1,
        title: TEST_TRACK.certificate.title,
        enrolledAt: issuedAt,
        issuedAt,
        expiresAt: new Date(issuedAt.getTime() + 86_400_000),
        evidence: [
          {
            stepId: 'rules',
            title: TEST_TRACK.title,
            kind: 'quiz',
            id: 'quiz-1',
            score: 87.31, // a figure that no random place or time holds
            at: 0,
          },
        ],
      },
      { year: 2026, format: (count) => certificateNumber(2026, count) },
    );
    const certificateId = certificate.id;
    const wish = {
      certificateId,
      locale: 'zh-CN',
      text: (text: { zh: string }) => text.zh,
    } as const;
    return {
      deps,
      holder,
      supervisor,
      certificate,
      choose: (disclosure: 'number' | 'surname' | 'name') =>
        discloseCertificate(deps, holder, { certificateId, disclosure }),
      verified: async () => {
        const result = await verifyCertificate(deps, NUMBER);
        return result.ok ? result.certificate : null;
      },
      credential: (actor: ActingPerson) => takeCredential(deps, actor, wish),
      print: (actor: ActingPerson) =>
        printCertificate(deps, actor, { certificateId, words: testWords }),
    };
  };

  test('show the public what the holder agreed to, the least at first, and it can be undone', async () => {
    const { choose, verified, credential, holder, deps, certificate } = await setUp();
    const seen = async () => [
      (await verified())?.holder,
      JSON.parse((await credential(holder).then((each) => each.ok && each.jwt)) || '{}').holder,
    ];
    expect(await seen()).toEqual([null, null]);
    expect(await choose('name')).toEqual({ ok: true, before: 'number' });
    expect(await seen()).toEqual([NAME, NAME]);
    expect(await choose('surname')).toEqual({ ok: true, before: 'name' });
    expect(await seen()).toEqual(['欧阳**', '欧阳**']);
    expect(await choose('number')).toEqual({ ok: true, before: 'surname' });
    expect(await seen()).toEqual([null, null]);
    expect((await deps.certificates.find(certificate.id))?.disclosedAt).toEqual(deps.clock.now());
  });

  test('say nothing that the holder did not agree to: no name, no score, no id', async () => {
    const { choose, verified, credential, holder, certificate } = await setUp();
    for (const disclosure of ['number', 'surname'] as const) {
      await choose(disclosure);
      const taken = await credential(holder);
      for (const said of [JSON.stringify(await verified()), JSON.stringify(taken)])
        for (const never of [NAME, '小林', '87.31', 'quiz-1', holder.userId, certificate.id])
          expect(said).not.toContain(never);
    }
  });

  test('let only the holder see and change the choice', async () => {
    const { deps, holder, supervisor, certificate } = await setUp();
    const mine = await viewCertificate(deps, holder, certificate.id);
    expect(mine.ok && mine.certificate.disclosure).toEqual({
      chosen: 'number',
      shown: { number: null, surname: '欧阳**', name: NAME },
    });
    const theirs = await viewCertificate(deps, supervisor, certificate.id);
    expect(theirs.ok && theirs.certificate.disclosure).toBeNull();
    const wish = { certificateId: certificate.id, disclosure: 'name' as const };
    expect(await discloseCertificate(deps, supervisor, wish)).toMatchObject({ code: 'not-found' });
    expect((await deps.certificates.find(certificate.id))?.disclosure).toBe('number');
  });

  test('are no longer made when it is revoked, and its bit is set', async () => {
    const { deps, holder, supervisor, certificate, print, credential } = await setUp();
    const list = async () => {
      const published = await publishStatusList(deps, 0);
      return published.ok ? JSON.parse(published.jwt).revoked : null;
    };
    expect((await print(supervisor)).ok).toBe(true);
    expect(await list()).toEqual([]);
    await revokeCertificate(deps, supervisor, { certificateId: certificate.id, reason: 'why' });
    expect(await list()).toEqual([certificate.status.index]);
    expect(await print(holder)).toEqual({ ok: false, code: 'revoked' });
    expect(await credential(holder)).toEqual({ ok: false, code: 'revoked' });
    expect(await publishStatusList(deps, 1)).toEqual({ ok: false, code: 'not-found' });
  });

  test('can still be had when it has expired: their dates say so', async () => {
    const { deps, holder, print, credential } = await setUp();
    deps.tick(3 * 86_400_000);
    expect([(await print(holder)).ok, (await credential(holder)).ok]).toEqual([true, true]);
  });

  test('tell what it was given for, while that is still what is asked for', async () => {
    const { deps, holder, credential } = await setUp();
    const given = JSON.parse(
      (await credential(holder).then((each) => each.ok && each.jwt)) || '{}',
    );
    expect(given.achievement).toEqual({
      trackId: 'short',
      trackVersion: 1,
      branch: null,
      locale: 'zh-CN',
      name: '证',
      description: '测试',
      criteria: '- 题\n- 电话\n- 考试',
    });
    const wish = {
      trackId: 'short',
      branch: null,
      locale: 'zh-CN',
      text: (text: { zh: string }) => text.zh,
    } as const;
    expect(await publishAchievement(deps, { ...wish, version: 1 })).toEqual({
      ok: true,
      achievement: given.achievement,
    });
    for (const gone of [
      { ...wish, version: 2 },
      { ...wish, trackId: 'none', version: 1 },
      { ...wish, branch: 'none', version: 1 },
    ])
      expect(await publishAchievement(deps, gone)).toEqual({ ok: false, code: 'not-found' });
  });
});
