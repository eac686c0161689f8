import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadDetect } from '@/lib/cli/load-detect';
import type { OpenedDatabase } from '@/lib/db/opened-database';
import { CallView } from '@/lib/model/call-view';
import type { CallMode, LogEntry } from '@/lib/model/log';
import { MOVE_IDS } from '@/lib/model/move-id';
import type { Text } from '@/lib/model/text';
import { fill } from '@/lib/patient/fill';
import type { Patient } from '@/lib/patient/patient';
import { openCall } from '@/lib/usecases/open-call';
import type { ActingPerson } from '@/lib/usecases/ports';
import { startAttempt } from '@/lib/usecases/start-attempt';
import { takeTurn } from '@/lib/usecases/take-turn';
import { viewCall } from '@/lib/usecases/view-call';
import { testCallDeps, testPerson } from '@/tests/support/call-deps';
import { type CallClient, playCall } from '@/tests/support/expert-call';
import { emptyDatabase, openTestDatabase } from '@/tests/support/test-database';

/** One outbound with objections, one inbound, one at the desk, one where somebody else answers. */
const CASES = [
  'dental-follow-up/price-transparent',
  'complaints/by-phone-dental',
  'front-desk/wait-over-fifteen-minutes',
  'no-show/relative-answers',
];
const MODES: readonly CallMode[] = ['exam', 'practice', 'coached'];
const PLANS = CASES.flatMap((caseId) => MODES.map((mode) => [caseId, mode] as const));
/** Shorter words stand by chance in others. */
const TELLING = 6;

type Deps = ReturnType<typeof testCallDeps>;
type Answer = { ok: boolean; view: unknown };

/** What the browser would be sent, as text and as data: each response of a whole call, in order. */
async function playWhole(deps: Deps, actor: ActingPerson, attemptId: string): Promise<Answer[]> {
  const answers: Answer[] = [];
  const kept = (answer: Answer): Answer => {
    answers.push(JSON.parse(JSON.stringify(answer)) as Answer);
    return answer;
  };
  const client: CallClient = {
    get: async () => kept(await viewCall(deps, actor, attemptId).then(asAnswer)),
    post: async (_, data) => {
      deps.tick(3_000);
      const request = { attemptId, ...data } as Parameters<typeof takeTurn>[2];
      return kept(await takeTurn(deps, actor, request));
    },
  };
  await playCall(client, attemptId);
  return answers;
}

const asAnswer = (seen: Awaited<ReturnType<typeof viewCall>>): Answer =>
  seen.ok ? seen : { ...seen, view: null };

/** Every text of the script that is not for the trainee's eyes until it is said, offered or paid for. */
function secretsOf({ script, house }: { script: Patient['script']; house: LogEntryHouse }) {
  const said = (text: Text) => [
    fill(text, house, script.names).zh,
    fill(text, house, script.names).en,
  ];
  const lists = [
    ...script.items.flatMap(({ lines }) => Object.values(lines)),
    ...Object.values(script.slots).flat(),
    ...Object.values(script.case.facts).map(({ says }) => says),
    ...script.case.agreements.flatMap(({ accepts, declines }) => [accepts, declines]),
  ];
  const lines = lists.flatMap((byMood) => Object.values(byMood).flat().flatMap(said));
  const replies = [...script.replies.values()].flat();
  return {
    lines: new Set(lines),
    replies: new Set(replies.flatMap(({ text }) => said(text))),
    keys: new Set([
      ...replies.flatMap(({ why }) => (why ? said(why) : [])),
      ...script.items.flatMap(({ behind }) => said(behind)),
      ...[...script.advice.values()].flatMap(said),
      ...script.case.endings.flatMap(({ title }) => said(title)),
      ...said(script.case.lesson),
    ]),
  };
}
type LogEntryHouse = Parameters<typeof fill>[1];

const WORDS_OF_THE_ENGINE = [
  'does',
  'tier',
  'moves',
  'why',
  'confidence',
  'outcome',
  'ending',
  'mood',
];

describe('the responses of a whole call', () => {
  let database: OpenedDatabase;
  beforeAll(async () => {
    database = await openTestDatabase('pglite');
  });
  beforeEach(() => emptyDatabase(database.db));
  afterAll(() => database.close());

  test.each(PLANS)(
    'of %s in %s mode hold nothing of what is to come or of how it is judged',
    async (caseId, mode) => {
      const { db } = database;
      const deps = { ...testCallDeps(db) };
      deps.language = { version: 'test', detect: loadDetect() };
      const trainee = await testPerson(db, 'anna', 'trainee');
      const started = await startAttempt(deps, trainee, { caseId, mode });
      if (!started.ok) throw new Error(started.code);
      const answers = await playWhole(deps, trainee, started.attemptId);
      const opened = await openCall(deps, started.attemptId);
      if (!opened.ok) throw new Error(opened.code);
      const { entries, phase } = opened.state;
      expect(phase).toBe('done');
      // the first look and one response to each entry: the whole call was walked
      expect(answers).toHaveLength(entries.length + 1);
      const house = opened.attempt.pins.house;
      const secrets = secretsOf({ script: opened.patient.script, house });
      for (const answer of answers) {
        expect(answer.ok).toBe(true);
        const view = CallView.parse(answer.view);
        const heard = entries.filter(({ seq }) => seq <= view.seq);
        expect(patientTurns(view)).toEqual(saidIn(heard));
        if (mode === 'exam')
          expect([view.expression, view.levels, view.offered, view.hint, view.hintsLeft]).toEqual([
            null,
            null,
            [],
            null,
            0,
          ]);
        if (mode === 'practice') expect(view.levels).toBeNull();
        const shown = shownIn(view);
        const sent = JSON.stringify(answer);
        const told = (texts: ReadonlySet<string>) =>
          [...texts].filter(
            (text) => text.length >= TELLING && !shown.includes(text) && sent.includes(text),
          );
        expect(told(secrets.lines)).toEqual([]);
        expect(told(secrets.replies)).toEqual([]);
        expect(told(secrets.keys)).toEqual([]);
        for (const word of WORDS_OF_THE_ENGINE) expect(sent).not.toContain(`"${word}"`);
        for (const id of MOVE_IDS) expect(sent).not.toContain(`"${id}"`);
      }
    },
  );
});

const patientTurns = (view: CallView) =>
  view.turns.filter(({ speaker }) => speaker === 'patient').map(({ text }) => text);
const saidIn = (entries: readonly LogEntry[]) =>
  entries.flatMap(({ reaction }) => reaction?.says.map(({ text }) => text) ?? []);
/** What may be read on the screen at this moment. */
const shownIn = ({ turns, offered, card, hint }: CallView): string =>
  JSON.stringify([turns, offered, card, hint]);
