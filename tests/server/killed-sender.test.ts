import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, inject, test } from 'vitest';
import { openDatabase } from '@/lib/db/open-database';
import { createStores } from '@/lib/db/stores/create-stores';
import { DEFAULT_REMINDER_SETTINGS } from '@/lib/model/reminder-settings';
import { testPerson } from '@/tests/support/call-deps';
import { type SmtpSink, startSmtpSink } from '@/tests/support/smtp-sink';

const NOON = new Date('2026-03-02T12:00:00+08:00');
const LATER = new Date('2026-03-02T12:05:00+08:00');
const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const each of cleanUp.splice(0).reverse()) await each();
});

/** A data folder with one letter in its outbox. */
async function outboxOnDisk(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hs-mail-'));
  cleanUp.push(() => fs.rmSync(folder, { recursive: true, force: true }));
  const dataDir = path.join(folder, 'pglite');
  fs.cpSync(inject('pgliteFolder'), dataDir, { recursive: true });
  const opened = await openDatabase({ dataDir });
  const { userId } = await testPerson(opened.db, 'anna', 'trainee');
  const { reminders } = createStores(opened.db);
  await reminders.writeSettings(
    userId,
    {
      ...DEFAULT_REMINDER_SETTINGS,
      byMail: ['review'],
      email: 'anna@clinic.example',
      emailConfirmedAt: NOON,
      locale: 'en',
    },
    NOON,
  );
  await reminders.tell(
    userId,
    [{ id: 'r', key: 'r', about: { kind: 'review', due: 7, seconds: 60 } }],
    { at: NOON, dayStart: NOON, most: 5 },
    { id: 'the-letter', wants: () => true },
  );
  await opened.close();
  return dataDir;
}

/** Sends in a process of its own; gives what it printed, or null when it was killed. */
function send(dataDir: string, sink: SmtpSink, now: Date) {
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--liftoff-only',
      '--import',
      'tsx',
      'tests/support/send-mails-child.ts',
      dataDir,
      sink.url,
      now.toISOString(),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let printed = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const ended = new Promise<Record<string, number> | null>((resolve) => {
    child.once('exit', (_code, signal) => resolve(signal ? null : JSON.parse(printed)));
  });
  return { kill: () => child.kill('SIGKILL'), ended };
}

/** The letters a sink holds after a sender died as the first one came in, and a second sender went on. */
async function lettersAfterAKill(then: () => void) {
  const [dataDir, sink] = await Promise.all([outboxOnDisk(), startSmtpSink()]);
  cleanUp.push(sink.stop);
  const first = send(dataDir, sink, NOON);
  sink.onLetter = () => {
    first.kill();
    then();
  };
  expect(await first.ended).toBeNull();
  sink.onLetter = () => undefined;
  expect(await send(dataDir, sink, LATER).ended).toEqual(SENT);
  return sink.letters;
}

const SENT = { sent: 1, dropped: 0, failed: 0, postponed: 0 };
const PATIENCE = 240_000; // processes start slowly on a busy machine

test(
  'a sender killed before the mail server said yes loses nothing: the letter goes out once',
  async () => {
    const letters = await lettersAfterAKill(() => {
      throw new Error('the connection is gone');
    });
    expect(letters.map(({ messageId }) => messageId)).toEqual(['<the-letter@train.example>']);
  },
  PATIENCE,
);

test(
  'a sender killed after that yes, before it was written down: the same letter comes again, by the same id',
  async () => {
    const letters = await lettersAfterAKill(() => undefined);
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(1);
    expect(letters).toHaveLength(2);
  },
  PATIENCE,
);
