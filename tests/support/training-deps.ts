import { loadDetect } from '@/lib/cli/load-detect';
import type { Database } from '@/lib/db/database';
import { createStores } from '@/lib/db/stores/create-stores';
import type { Content } from '@/lib/model/content';
import type { Correction } from '@/lib/model/correction';
import type { Finding } from '@/lib/model/report';
import { Track } from '@/lib/model/track';
import { issueAfterCalls } from '@/lib/usecases/issue-after-calls';
import { settleTrack } from '@/lib/usecases/settle-track';
import type { TrainingDeps } from '@/lib/usecases/training-deps';
import { testCallDeps } from './call-deps';
import { shippedContent } from './content';

export const TEST_CASE = 'dental-follow-up/price-transparent';
export const TEST_BANK = 'opening-and-rhythm';

/** An open correction, but for its id, its attempt and its person. */
export const TEST_CORRECTION: Omit<Correction, 'id' | 'attemptId' | 'personId'> = {
  seq: 3,
  caseId: TEST_CASE,
  prev: '有点贵',
  text: '一分钱一分货嘛',
  heard: ['disparage'],
  languageVersion: 'test',
  meant: ['explain-value'],
  note: '',
  status: 'open',
  suggestedAt: new Date('2026-03-02T02:00:00Z'),
  decidedBy: null,
  decidedAt: null,
  settled: null,
  reason: '',
};

const TEST_EXAM = {
  kind: 'exam',
  id: 'exam',
  title: '考试 // Exam',
  quiz: { banks: [TEST_BANK], items: 5, pass: 0.8, minutes: 10 },
  calls: [TEST_CASE],
  draw: 1,
  pass: 60,
};

/** A short track over one case that surely exists: quiz, call, exam. */
export const TEST_TRACK = Track.parse({
  format: 1,
  version: 1,
  id: 'short',
  title: '短途 // Short',
  about: '测试 // For tests',
  for_role: '新人 // New people',
  steps: [
    { kind: 'quiz', id: 'rules', title: '题 // Quiz', banks: [TEST_BANK], items: 3, pass: 0.8 },
    { kind: 'call', id: 'call', title: '电话 // Call', case: TEST_CASE, mode: 'coached', pass: 60 },
    TEST_EXAM,
  ],
  certificate: { title: '证 // Certificate', valid_days: 365 },
});

/** The short track, whose certificate a trainer signs. */
export const TEST_SIGNED: Track = {
  ...TEST_TRACK,
  id: 'signed',
  certificate: { ...TEST_TRACK.certificate, sign_off: 'trainer' },
};

/** A track that divides by job, begins with reading and has a placement test. */
export const TEST_PATH = Track.parse({
  format: 1,
  version: 1,
  id: 'path',
  title: '岔路 // Forked path',
  about: '测试 // For tests',
  for_role: '新人 // New people',
  branches: [
    { id: 'desk', title: '前台 // Desk', certificate: '前台证 // Desk certificate' },
    { id: 'phone', title: '电话 // Phone' },
  ],
  placement: {
    minutes: 5,
    parts: [
      {
        title: '打底 // Basics',
        proves: ['read', 'rules'],
        banks: [TEST_BANK],
        items: 4,
        pass: 0.75,
      },
    ],
  },
  steps: [
    { kind: 'handbook', id: 'read', title: '读 // Read', pages: ['say-who-calls', 'three-rings'] },
    { kind: 'quiz', id: 'rules', title: '题 // Quiz', banks: [TEST_BANK], items: 3, pass: 0.8 },
    {
      kind: 'call',
      id: 'desk-call',
      branches: ['desk'],
      title: '前台电话 // Desk call',
      case: TEST_CASE,
      mode: 'practice',
      pass: 60,
    },
    { ...TEST_EXAM, wait_hours: 24 },
  ],
  certificate: { title: '证 // Certificate', valid_days: 365 },
});

let content: Content | undefined;
const detect = loadDetect();

const CLASSIC: ReadonlySet<string> = new Set(['single', 'multiple', 'true-false', 'order']);

/** The shipped content with the short track; its bank without kinds that need a language model to be answered right. */
function testContent(): Content {
  const shipped = shippedContent();
  const bank = shipped.quizBanks.get(TEST_BANK);
  if (!bank) throw new Error(`no bank ${TEST_BANK}`);
  const items = bank.items.filter((id) => CLASSIC.has(shipped.quizItems.get(id)?.kind ?? ''));
  return {
    ...shipped,
    quizBanks: new Map([...shipped.quizBanks, [TEST_BANK, { ...bank, items }]]),
    tracks: new Map([TEST_TRACK, TEST_PATH, TEST_SIGNED].map((track) => [track.id, track])),
  };
}

/** Real stores on the given database; the shipped content with the short track beside it. */
export function testTrainingDeps(db: Database): TrainingDeps & { tick(ms: number): void } {
  const calls = testCallDeps(db);
  content ??= testContent();
  const only = content;
  const deps = {
    ...calls,
    ...createStores(db),
    // typed quiz answers are judged by what is heard in them
    language: { version: 'test', detect },
    content: { current: () => only },
    accounts: {
      username: (raw: string) => (/^[a-z0-9-]{2,32}$/.test(raw) ? raw : null),
      inventPassword: () => 'invented-password',
      hash: async (password: string) => `hash of ${password}`,
      forget: () => undefined,
    },
  };
  return {
    ...deps,
    attempts: issueAfterCalls(
      calls.attempts,
      (personId, trackId) => settleTrack(deps, personId, trackId),
      (error) => {
        throw error;
      },
    ),
  };
}

/** Ends a running attempt with a report of the test's choosing, as the last turn of a call would. */
export async function finishAttempt(
  deps: TrainingDeps,
  attemptId: string,
  result: { overall: number; critical?: boolean; findings?: Finding[]; seq?: number },
): Promise<void> {
  const { overall, critical = false, findings = [], seq = 1 } = result;
  const appended = await deps.attempts.append(
    attemptId,
    `finish-${attemptId}`,
    { seq, at: 1, action: { type: 'hang-up' }, reaction: null },
    {
      at: deps.clock.now(),
      report: {
        overall,
        band: critical ? 'fail' : overall >= 60 ? 'fair' : 'poor',
        dimensions: { script: 1, objection: 1, etiquette: 1, compliance: 1, outcome: 1 },
        criticalFaults: [],
        faults: [],
        safety: 'none',
        findings,
        checkpoints: [],
        ending: null,
        scoringVersion: 'test',
      },
    },
  );
  if (!appended.ok) throw new Error(appended.code);
}
