import { afterEach, expect, test } from 'vitest';
import { reminderPath } from '@/lib/model/reminder-path';
import { DEFAULT_REMINDER_SETTINGS, type ReminderSettings } from '@/lib/model/reminder-settings';
import { changeMailLocale } from '@/lib/usecases/change-mail-locale';
import { changeReminderSettings } from '@/lib/usecases/change-reminder-settings';
import { confirmEmail } from '@/lib/usecases/confirm-email';
import { decideSignOff } from '@/lib/usecases/decide-sign-off';
import { enrol } from '@/lib/usecases/enrol';
import { markReminders } from '@/lib/usecases/mark-reminders';
import { openReminder } from '@/lib/usecases/open-reminder';
import type { ActingPerson } from '@/lib/usecases/ports';
import { sendMails } from '@/lib/usecases/send-mails';
import { unsubscribe } from '@/lib/usecases/unsubscribe';
import { viewMailStanding } from '@/lib/usecases/view-mail-standing';
import { testPerson } from '@/tests/support/call-deps';
import { reminderWorld, SITE } from '@/tests/support/reminder-world';
import { type SmtpSink, startSmtpSink } from '@/tests/support/smtp-sink';
import { describeOnBothDatabases } from '@/tests/support/test-database';
import { TEST_SIGNED } from '@/tests/support/training-deps';
import { walkTrack } from '@/tests/support/walk-track';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ADDRESS = 'anna@clinic.example';

describeOnBothDatabases('reminders by mail', (database) => {
  const sinks: SmtpSink[] = [];
  afterEach(async () => {
    for (const sink of sinks.splice(0)) await sink.stop();
  });
  const listening = async (port?: number) => {
    const sink = await startSmtpSink(port);
    sinks.push(sink);
    return sink;
  };
  const setUp = (url: string) => reminderWorld(database().db, url);
  type Deps = Awaited<ReturnType<typeof setUp>>['deps'];
  /** An address, confirmed as its holder would. */
  const withMail = async (
    deps: Deps,
    actor: ActingPerson,
    more: Partial<ReminderSettings> = {},
  ) => {
    const wish = { ...DEFAULT_REMINDER_SETTINGS, email: ADDRESS, ...more };
    // no letter that asks: it is confirmed right here
    const said = { locale: 'zh-CN', mailReady: false } as const;
    const done = await changeReminderSettings(deps, actor, wish, said);
    expect(done).toEqual({ ok: true, confirmationSent: false });
    const token = `${actor.userId}.${deps.signatures.sign('confirm-email', [actor.userId, ADDRESS])}`;
    expect(await confirmEmail(deps, token)).toEqual({ ok: true, email: ADDRESS });
  };

  test('are mailed in one letter: plain and HTML, with links, and one click to stop', async () => {
    const sink = await listening();
    const { deps, anna, assign, round, heard } = await setUp(sink.url);
    await withMail(deps, anna);
    await assign('case', 10 * DAY);
    await assign('quiz', 20 * HOUR);
    await round();
    expect(await sendMails(deps)).toEqual({ sent: 1, dropped: 0, failed: 0, postponed: 0 });
    expect(await sendMails(deps)).toMatchObject({ sent: 0 });
    const [letter] = sink.letters;
    expect(letter?.from).toEqual({ name: '回声', address: 'no-reply@train.example' });
    expect(letter?.to).toMatchObject([{ address: ADDRESS }]);
    expect(letter?.subject).toMatch(/^「.+」快到期了，还有 1 件事$/);
    expect(letter?.messageId).toMatch(/^<[\w-]+@train\.example>$/);
    for (const body of [letter?.text, letter?.html]) {
      expect(body).toContain('anna，你好');
      for (const { id } of (await heard(anna)).reminders)
        expect(body).toContain(`${SITE}/reminders/${id}`);
      expect(body).toContain('3月3日');
      expect(body).toContain(`${SITE}/unsubscribe/`);
    }
    expect(letter?.html).toContain('<html lang="zh-CN">');
    const header = (name: string) => letter?.headers.find(({ key }) => key === name)?.value;
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const [, token = ''] =
      /^<https:\/\/train\.example\/api\/unsubscribe\/(\S+)>$/.exec(
        header('list-unsubscribe') ?? '',
      ) ?? [];
    expect(await unsubscribe(deps, token)).toEqual({ ok: true, email: ADDRESS });
    await assign('track', 10 * DAY);
    await round();
    expect(await sendMails(deps)).toEqual({ sent: 0, dropped: 0, failed: 0, postponed: 0 });
    expect(await unsubscribe(deps, token, { again: true })).toMatchObject({ ok: true });
    expect(await heard(anna)).toMatchObject({ unread: 3 });
  });

  test.each([
    ['en', '“', 'due soon'],
    ['zh-TW', '「', '快到期了'],
  ] as const)('are mailed in the language of the screens: %s', async (locale, quote, words) => {
    const sink = await listening();
    const { deps, anna, assign, round } = await setUp(sink.url);
    await withMail(deps, anna);
    await changeMailLocale(deps, anna, locale);
    await assign('case', 20 * HOUR);
    await round();
    await sendMails(deps);
    expect(sink.letters[0]?.subject).toContain(words);
    expect(sink.letters[0]?.subject?.startsWith(quote)).toBe(true);
  });

  test('of a waiting signature are mailed to the trainer, who is led to the person; not once it is given', async () => {
    const sink = await listening();
    const { deps, anna, zhou, round, heard } = await setUp(sink.url);
    await withMail(deps, zhou);
    await enrol(deps, anna, TEST_SIGNED.id);
    await walkTrack(deps, anna, TEST_SIGNED);
    await round();
    expect(await sendMails(deps)).toEqual({ sent: 1, dropped: 0, failed: 0, postponed: 0 });
    const [letter] = sink.letters;
    expect(letter?.to).toMatchObject([{ address: ADDRESS }]);
    expect(letter?.subject).toBe('anna在等你签字');
    const [reminder] = (await heard(zhou)).reminders;
    for (const body of [letter?.text, letter?.html]) {
      expect(body).toContain('看过依据再签，签了才发证书');
      expect(body).toContain(`${SITE}/reminders/${reminder?.id}`);
      expect(body).toContain(`${SITE}/unsubscribe/`);
    }
    const opened = await openReminder(deps, zhou, reminder?.id ?? '');
    expect(opened.ok && reminderPath(opened.about)).toContain(`/team/people/${anna.userId}`);

    // ben waits as well, and is signed for before the next letter leaves
    const ben = await testPerson(database().db, 'ben', 'trainee');
    const [team] = await deps.teams.list();
    await deps.teams.put(
      team?.id ?? '',
      { personId: ben.userId, part: 'member' },
      deps.clock.now(),
    );
    await enrol(deps, ben, TEST_SIGNED.id);
    await walkTrack(deps, ben, TEST_SIGNED);
    await round();
    const wish = { personId: ben.userId, trackId: TEST_SIGNED.id, decision: 'signed' } as const;
    expect(await decideSignOff(deps, zhou, { ...wish, note: '' })).toMatchObject({ ok: true });
    await round();
    expect(await sendMails(deps)).toMatchObject({ sent: 0, dropped: 1 });
    expect(sink.letters).toHaveLength(1);
  });

  test('are not mailed to who did not ask, did not confirm, or has read them already', async () => {
    const sink = await listening();
    const { deps, anna, assign, round } = await setUp(sink.url);
    await assign('case', 10 * DAY);
    await round();
    const wish = { ...DEFAULT_REMINDER_SETTINGS, email: ADDRESS };
    const said = { locale: 'zh-CN', mailReady: false } as const;
    await changeReminderSettings(deps, anna, wish, said);
    await assign('quiz', 10 * DAY);
    await round();
    expect(await sendMails(deps)).toMatchObject({ sent: 0, dropped: 0 });
    await withMail(deps, anna, { byMail: ['overdue'] });
    await assign('track', 10 * DAY);
    await round();
    expect(await sendMails(deps)).toMatchObject({ sent: 0, dropped: 0 });
    await withMail(deps, anna);
    await assign('case', 9 * DAY);
    await round();
    await markReminders(deps, anna, { ids: 'all', read: true });
    expect(await sendMails(deps)).toEqual({ sent: 0, dropped: 1, failed: 0, postponed: 0 });
    expect(sink.letters).toEqual([]);
  });

  test('a new address is asked first, and few letters ask in a day', async () => {
    const sink = await listening();
    const { deps, anna } = await setUp(sink.url);
    const wish = { ...DEFAULT_REMINDER_SETTINGS, email: ADDRESS };
    const said = { locale: 'en', mailReady: true } as const;
    const ask = (more = {}, saying = {}) =>
      changeReminderSettings(deps, anna, { ...wish, ...more }, { ...said, ...saying });
    expect(await ask()).toEqual({ ok: true, confirmationSent: true });
    expect(await ask()).toEqual({ ok: true, confirmationSent: false });
    await sendMails(deps);
    expect(sink.letters[0]?.subject).toBe('Please confirm your address');
    expect(sink.letters[0]?.headers.some(({ key }) => key === 'list-unsubscribe')).toBe(false);
    const [, token = ''] = /\/confirm-email\/(\S+)/.exec(sink.letters[0]?.text ?? '') ?? [];
    expect(await confirmEmail(deps, `${token}x`)).toEqual({ ok: false, code: 'unknown-link' });
    expect(await unsubscribe(deps, token)).toEqual({ ok: false, code: 'unknown-link' });
    expect(await confirmEmail(deps, token)).toEqual({ ok: true, email: ADDRESS });
    expect(await ask({ email: 'other@clinic.example' })).toMatchObject({ confirmationSent: true });
    expect(await confirmEmail(deps, token)).toEqual({ ok: false, code: 'unknown-link' });
    for (let n = 0; n < 3; n += 1) await ask({ email: 'other@clinic.example' }, { askAgain: true });
    expect(await ask({ email: 'third@clinic.example' })).toEqual({
      ok: false,
      code: 'too-many-confirmations',
    });
    expect(await ask({ email: 'not an address' })).toEqual({ ok: false, code: 'bad-address' });
    expect(await ask({ quiet: { from: -1, to: 0 } })).toEqual({ ok: false, code: 'bad-settings' });
    expect(await ask({ surprise: true })).toEqual({ ok: false, code: 'bad-settings' });
  });

  test('a mail server that is down is tried again later, and nobody hears twice', async () => {
    const down = await startSmtpSink();
    await down.stop();
    const { deps, anna, zhou, assign, round } = await setUp(down.url);
    await withMail(deps, anna);
    await assign('case', 10 * DAY);
    await round();
    expect(await sendMails(deps)).toEqual({ sent: 0, dropped: 0, failed: 0, postponed: 1 });
    expect(await sendMails(deps)).toMatchObject({ postponed: 0 });
    const standing = () => deps.outbox.standing(new Date(deps.clock.now().getTime() - DAY));
    expect(await standing()).toMatchObject({
      waiting: 1,
      trouble: expect.stringContaining('ECONNREFUSED'),
    });
    deps.tick(MINUTE);
    expect(await sendMails(deps)).toMatchObject({ postponed: 1 });
    const sink = await listening(Number(new URL(down.url).port));
    deps.tick(5 * MINUTE);
    expect(await sendMails(deps)).toMatchObject({ sent: 1 });
    expect(sink.letters).toHaveLength(1);
    expect(await viewMailStanding(deps, zhou, null)).toEqual({ ok: false, code: 'denied' });
    expect(await standing()).toEqual({ waiting: 0, failed: 0, trouble: null });
  });

  test('a letter that had to wait into the quiet hours leaves when they end', async () => {
    const sink = await listening();
    const { deps, anna, assign, round } = await setUp(sink.url);
    await withMail(deps, anna);
    await assign('case', 10 * DAY);
    await round();
    deps.tick(12 * HOUR);
    expect(await sendMails(deps)).toEqual({ sent: 0, dropped: 0, failed: 0, postponed: 1 });
    deps.tick(10 * HOUR - 1);
    expect(await sendMails(deps)).toMatchObject({ sent: 0 });
    deps.tick(1);
    expect(await sendMails(deps)).toMatchObject({ sent: 1 });
  });

  test('an address that does not exist is given up, one that is full is tried again', async () => {
    const sink = await listening();
    const { deps, anna, assign, round } = await setUp(sink.url);
    await withMail(deps, anna);
    await assign('case', 10 * DAY);
    await round();
    sink.refuse = () => ({ code: 452, message: 'mailbox full' });
    expect(await sendMails(deps)).toMatchObject({ postponed: 1 });
    sink.refuse = () => ({ code: 550, message: 'no such user' });
    deps.tick(MINUTE);
    expect(await sendMails(deps)).toMatchObject({ failed: 1 });
    const since = new Date(deps.clock.now().getTime() - DAY);
    expect(await deps.outbox.standing(since)).toMatchObject({
      waiting: 0,
      failed: 1,
      trouble: expect.stringContaining('no such user'),
    });
  });

  test('two senders at once send each letter once; a sender that died sends it again as the same', async () => {
    const sink = await listening();
    const { deps, anna, assign, round } = await setUp(sink.url);
    await withMail(deps, anna);
    await assign('case', 10 * DAY);
    await round();
    const mailer = {
      // the mail server says yes, and the process dies before that is written down
      send: async (letter: Parameters<typeof deps.mailer.send>[0]) => {
        await deps.mailer.send(letter);
        throw new Error('killed');
      },
    };
    await expect(sendMails({ ...deps, mailer })).rejects.toThrow('killed');
    expect(await sendMails(deps)).toMatchObject({ sent: 0 });
    deps.tick(3 * MINUTE);
    const rounds = await Promise.all([sendMails(deps), sendMails(deps)]);
    expect(rounds.map(({ sent }) => sent).sort()).toEqual([0, 1]);
    expect(sink.letters).toHaveLength(2);
    expect(sink.letters[0]?.messageId).toBe(sink.letters[1]?.messageId);
  });
});
