import type { Action } from '@/lib/access/decide';
import type { HouseSettings } from '@/lib/model/house';
import type { Text } from '@/lib/model/text';
import { addToTeam } from '@/lib/usecases/add-to-team';
import { answerItem } from '@/lib/usecases/answer-item';
import { cancelAssignment } from '@/lib/usecases/cancel-assignment';
import { changeHouse } from '@/lib/usecases/change-house';
import { changeReviewSettings } from '@/lib/usecases/change-review-settings';
import { changeRole } from '@/lib/usecases/change-role';
import { createAssignment } from '@/lib/usecases/create-assignment';
import { createPerson } from '@/lib/usecases/create-person';
import { createTeam } from '@/lib/usecases/create-team';
import { decideCorrection } from '@/lib/usecases/decide-correction';
import { decideSignOff } from '@/lib/usecases/decide-sign-off';
import { discloseCertificate } from '@/lib/usecases/disclose-certificate';
import { doStepAnyway } from '@/lib/usecases/do-step-anyway';
import { enrol } from '@/lib/usecases/enrol';
import { exportCertificates } from '@/lib/usecases/export-certificates';
import { finishQuiz } from '@/lib/usecases/finish-quiz';
import { forkAttempt } from '@/lib/usecases/fork-attempt';
import { listCases } from '@/lib/usecases/list-cases';
import { listCorrections } from '@/lib/usecases/list-corrections';
import { listHandbook } from '@/lib/usecases/list-handbook';
import { listHistory } from '@/lib/usecases/list-history';
import { listMyAssignments } from '@/lib/usecases/list-my-assignments';
import { listMyCertificates } from '@/lib/usecases/list-my-certificates';
import { listPeople } from '@/lib/usecases/list-people';
import { listQuizSessions } from '@/lib/usecases/list-quiz-sessions';
import { listQuizzes } from '@/lib/usecases/list-quizzes';
import { listSigningKeys } from '@/lib/usecases/list-signing-keys';
import { listTeamAssignments } from '@/lib/usecases/list-team-assignments';
import { listTeams } from '@/lib/usecases/list-teams';
import { listTracks } from '@/lib/usecases/list-tracks';
import type { ActingPerson } from '@/lib/usecases/ports';
import { printCertificate } from '@/lib/usecases/print-certificate';
import { readHouse } from '@/lib/usecases/read-house';
import { readReviewSettings } from '@/lib/usecases/read-review-settings';
import { readStep } from '@/lib/usecases/read-step';
import { removeFromTeam } from '@/lib/usecases/remove-from-team';
import { renameTeam } from '@/lib/usecases/rename-team';
import { resetPassword } from '@/lib/usecases/reset-password';
import { restoreAssignment } from '@/lib/usecases/restore-assignment';
import { revokeCertificate } from '@/lib/usecases/revoke-certificate';
import { rotateSigningKey } from '@/lib/usecases/rotate-signing-key';
import { setPersonActive } from '@/lib/usecases/set-person-active';
import { startAttempt } from '@/lib/usecases/start-attempt';
import { startMicroCall } from '@/lib/usecases/start-micro-call';
import { startPlacement } from '@/lib/usecases/start-placement';
import { startQuiz } from '@/lib/usecases/start-quiz';
import { startReview } from '@/lib/usecases/start-review';
import { startStep } from '@/lib/usecases/start-step';
import { suggestCorrection } from '@/lib/usecases/suggest-correction';
import { takeCredential } from '@/lib/usecases/take-credential';
import { takeTurn } from '@/lib/usecases/take-turn';
import { viewBoard } from '@/lib/usecases/view-board';
import { viewCall } from '@/lib/usecases/view-call';
import { viewCase } from '@/lib/usecases/view-case';
import { viewCertificate } from '@/lib/usecases/view-certificate';
import { viewCertificateMatrix } from '@/lib/usecases/view-certificate-matrix';
import { viewDebrief } from '@/lib/usecases/view-debrief';
import { viewHandbookPage } from '@/lib/usecases/view-handbook-page';
import { viewPerson } from '@/lib/usecases/view-person';
import { viewQuiz } from '@/lib/usecases/view-quiz';
import { viewReview } from '@/lib/usecases/view-review';
import { viewStepPages } from '@/lib/usecases/view-step-pages';
import { viewToday } from '@/lib/usecases/view-today';
import { viewTrack } from '@/lib/usecases/view-track';
import { whoseWork } from '@/lib/usecases/whose-work';
import { withdrawSigningKey } from '@/lib/usecases/withdraw-signing-key';
import { testBadges, testPrinter, testWords } from '@/tests/support/certificate-documents';
import { TEST_BANK, TEST_CASE, TEST_PATH, TEST_TRACK } from '@/tests/support/training-deps';
import { itemCases } from './access-item-cases';
import type { World } from './access-world';
import { reminderCases } from './reminder-access-cases';

type Outcome = { ok: true } | { ok: false; code: string };

export interface AccessCase {
  name: string;
  action: Action;
  /** What is acted on: something of a person's, of one's own, of nobody's, or the teams one may see. */
  about: 'person' | 'self' | 'nobody' | 'teams';
  run(world: World, actor: ActingPerson, ownerId: string): Promise<Outcome>;
}

const track = { trackId: TEST_TRACK.id, stepId: 'rules' };
const reading = { trackId: TEST_PATH.id, stepId: 'read' };
const later = (world: World) => world.deps.clock.now().getTime() + 86_400_000;
/** Use cases that are about the actor alone: acting for another cannot even be said. */
const mine = (
  name: string,
  action: Action,
  run: (world: World, actor: ActingPerson) => Promise<Outcome>,
): AccessCase => ({ name, action, about: 'self', run });
const nobody = (
  name: string,
  action: Action,
  run: (world: World, actor: ActingPerson) => Promise<Outcome>,
  about: 'nobody' | 'teams' = 'nobody',
): AccessCase => ({ name, action, about, run });
const person = (name: string, action: Action, run: AccessCase['run']): AccessCase => ({
  name,
  action,
  about: 'person',
  run,
});

/** Every use case in which somebody acts, with the action it must ask `lib/access` for. */
export function accessCases(house: HouseSettings): AccessCase[] {
  return [
    ...calls,
    ...corrections,
    ...quizzes,
    ...itemCases,
    ...tracks,
    ...teams,
    ...people(house),
    ...reminderCases,
  ];
}

const calls: AccessCase[] = [
  mine('listCases', 'attempt.list', ({ deps }, actor) => listCases(deps, actor)),
  mine('viewCase', 'attempt.list', ({ deps }, actor) => viewCase(deps, actor, TEST_CASE)),
  mine('listHandbook', 'handbook.view', async ({ deps }, actor) =>
    listHandbook({ ...deps, spell: () => [] }, actor, ''),
  ),
  mine('viewHandbookPage', 'handbook.view', ({ deps }, actor) => {
    const { content } = deps;
    return viewHandbookPage(deps, actor, content.current().rules[0]?.id ?? '');
  }),
  mine('listHistory', 'attempt.list', ({ deps }, actor) => listHistory(deps, actor, { page: 1 })),
  mine('startAttempt', 'attempt.start', ({ deps }, actor) =>
    startAttempt(deps, actor, { caseId: TEST_CASE, mode: 'practice' }),
  ),
  person('takeTurn', 'attempt.act', async ({ deps, make }, actor, ownerId) =>
    takeTurn(deps, actor, {
      attemptId: await make.attempt(ownerId),
      expectedSeq: 0,
      idempotencyKey: 'the-first-turn',
      act: {
        type: 'prepare',
        preparation: { identity: 'consultant-assistant', goal: 'book-check', time: '10:00' },
      },
    }),
  ),
  person('viewCall', 'attempt.view-running', async ({ deps, make }, actor, ownerId) =>
    viewCall(deps, actor, await make.attempt(ownerId)),
  ),
  person('forkAttempt', 'attempt.fork', async ({ deps, make }, actor, ownerId) =>
    forkAttempt(deps, actor, { attemptId: await make.attempt(ownerId), beforeSeq: 1 }),
  ),
  person('viewDebrief', 'attempt.view-debrief', async ({ deps, make }, actor, ownerId) => {
    // whoever may see it learns that it is not finished; whoever may not, not even that it exists
    const seen = await viewDebrief(deps, actor, await make.attempt(ownerId));
    return !seen.ok && seen.code === 'not-finished' ? { ok: true } : seen;
  }),
];

const corrections: AccessCase[] = [
  person('suggestCorrection', 'correction.suggest', async ({ deps, make }, actor, ownerId) => {
    const attemptId = await make.finishedAttempt(ownerId);
    const done = await suggestCorrection(deps, actor, { attemptId, seq: 1, moves: [], note: '' });
    // the call of this world was hung up without a word: whoever may suggest learns that nothing was typed
    return !done.ok && done.code === 'not-typed' ? { ok: true } : done;
  }),
  person('decideCorrection', 'correction.decide', async ({ deps, make }, actor, ownerId) =>
    decideCorrection(deps, actor, {
      correctionId: await make.correction(ownerId),
      confirm: true,
      moves: ['greet'],
      reason: '',
    }),
  ),
  nobody(
    'listCorrections',
    'correction.decide',
    ({ deps }, actor) => listCorrections(deps, actor),
    'teams',
  ),
];

const quizzes: AccessCase[] = [
  mine('listQuizzes', 'quiz.list', ({ deps }, actor) => listQuizzes(deps, actor)),
  mine('startQuiz', 'quiz.start', ({ deps }, actor) => startQuiz(deps, actor, { bank: TEST_BANK })),
  mine('viewReview', 'quiz.start', ({ deps }, actor) => viewReview(deps, actor)),
  mine('startMicroCall', 'attempt.start', async ({ deps }, actor) => {
    // nobody here has lost a skill yet: whoever may begin learns that there is none
    const done = await startMicroCall(deps, actor, 'skill/say-goodbye');
    return !done.ok && done.code === 'not-found' ? { ok: true } : done;
  }),
  mine('startReview', 'quiz.start', async ({ deps }, actor) => {
    const done = await startReview(deps, actor);
    return !done.ok && done.code === 'nothing-due' ? { ok: true } : done;
  }),
  nobody('readReviewSettings', 'house.change', ({ deps }, actor) =>
    readReviewSettings(deps, actor),
  ),
  nobody('changeReviewSettings', 'house.change', ({ deps }, actor) =>
    changeReviewSettings(deps, actor, { retention: 0.9, dailyCap: 30, minutes: 5 }),
  ),
  person('answerItem', 'quiz.answer', async ({ deps, make }, actor, ownerId) => {
    const sessionId = await make.session(ownerId);
    const answer = { kind: 'true-false', value: true } as const;
    const done = await answerItem(deps, actor, { sessionId, position: 99, answer });
    return !done.ok && done.code === 'bad-answer' ? { ok: true } : done;
  }),
  person('finishQuiz', 'quiz.answer', async ({ deps, make }, actor, ownerId) =>
    finishQuiz(deps, actor, await make.session(ownerId)),
  ),
  person('viewQuiz', 'quiz.view-result', async ({ deps, make }, actor, ownerId) =>
    viewQuiz(deps, actor, await make.finishedSession(ownerId)),
  ),
  person('listQuizSessions', 'quiz.view-result', ({ deps }, actor, personId) =>
    listQuizSessions(deps, actor, { personId }),
  ),
];

const tracks: AccessCase[] = [
  mine('viewToday', 'today.view', ({ deps }, actor) => viewToday(deps, actor)),
  mine('listTracks', 'track.list', ({ deps }, actor) => listTracks(deps, actor)),
  mine('enrol', 'track.enrol', ({ deps }, actor) => enrol(deps, actor, track.trackId)),
  mine('startStep', 'quiz.start', async ({ deps }, actor) => {
    await enrol(deps, actor, track.trackId);
    return startStep(deps, actor, track);
  }),
  mine('viewStepPages', 'handbook.view', async ({ deps }, actor) => {
    await enrol(deps, actor, reading.trackId, 'desk');
    return viewStepPages(deps, actor, reading);
  }),
  mine('readStep', 'track.enrol', async ({ deps }, actor) => {
    await enrol(deps, actor, reading.trackId, 'desk');
    return readStep(deps, actor, reading);
  }),
  mine('doStepAnyway', 'track.enrol', async ({ deps }, actor) => {
    await enrol(deps, actor, reading.trackId, 'desk');
    const done = await doStepAnyway(deps, actor, { ...reading, anyway: true });
    return !done.ok && done.code === 'not-skipped' ? { ok: true } : done;
  }),
  mine('startPlacement', 'quiz.start', async ({ deps }, actor) => {
    await enrol(deps, actor, reading.trackId, 'desk');
    return startPlacement(deps, actor, reading.trackId);
  }),
  person('viewTrack', 'track.view-progress', ({ deps }, actor, personId) =>
    viewTrack(deps, actor, { trackId: track.trackId, personId }),
  ),
  mine('listMyCertificates', 'certificate.view', ({ deps }, actor) =>
    listMyCertificates(deps, actor),
  ),
  person('viewCertificate', 'certificate.view', async ({ deps, make }, actor, ownerId) =>
    viewCertificate(deps, actor, await make.certificate(ownerId)),
  ),
  person('revokeCertificate', 'certificate.revoke', async ({ deps, make }, actor, ownerId) =>
    revokeCertificate(deps, actor, {
      certificateId: await make.certificate(ownerId),
      reason: 'why',
    }),
  ),
  person('decideSignOff', 'certificate.sign-off', async ({ deps }, actor, personId) => {
    const wish = { personId, trackId: track.trackId, decision: 'signed' as const, note: '' };
    // nobody here has finished a path: whoever may sign learns that none waits
    const done = await decideSignOff(deps, actor, wish);
    return !done.ok && done.code === 'not-waiting' ? { ok: true } : done;
  }),
  person('printCertificate', 'certificate.view', async ({ deps, make }, actor, ownerId) =>
    printCertificate({ ...deps, printer: testPrinter }, actor, {
      certificateId: await make.certificate(ownerId),
      words: testWords,
    }),
  ),
  person('discloseCertificate', 'certificate.disclose', async ({ deps, make }, actor, ownerId) =>
    discloseCertificate(deps, actor, {
      certificateId: await make.certificate(ownerId),
      disclosure: 'name',
    }),
  ),
  person('takeCredential', 'certificate.take-credential', async ({ deps, make }, actor, ownerId) =>
    takeCredential({ ...deps, badges: testBadges }, actor, {
      certificateId: await make.certificate(ownerId),
      locale: 'en',
      text: (text) => text.en,
    }),
  ),
  nobody('listSigningKeys', 'signing-key.rotate', ({ deps }, actor) =>
    listSigningKeys({ ...deps, badges: testBadges }, actor),
  ),
  nobody('rotateSigningKey', 'signing-key.rotate', ({ deps }, actor) =>
    rotateSigningKey({ ...deps, badges: testBadges }, actor),
  ),
  nobody('withdrawSigningKey', 'signing-key.rotate', ({ deps }, actor) =>
    withdrawSigningKey({ ...deps, badges: testBadges }, actor, 'key'),
  ),
  nobody('viewCertificateMatrix', 'certificate.list-all', ({ deps }, actor) =>
    viewCertificateMatrix(deps, actor),
  ),
  nobody('exportCertificates', 'certificate.export', ({ deps }, actor) => {
    const word = '';
    const columns = {
      name: word,
      username: word,
      teams: word,
      certificate: word,
      state: word,
      progress: word,
      next: word,
      number: word,
      issued: word,
      expires: word,
    };
    const states = {
      none: word,
      'in-progress': word,
      valid: word,
      expiring: word,
      expired: word,
      revoked: word,
    };
    const signOffs = { waiting: word, 'sent-back': word };
    const words = { columns, states, signOffs, text: (text: Text) => text.zh };
    return exportCertificates(deps, actor, {}, words);
  }),
];

const teams: AccessCase[] = [
  nobody('createTeam', 'team.create', ({ deps, make }, actor) =>
    createTeam(deps, actor, make.name()),
  ),
  nobody('listTeams', 'team.view', ({ deps }, actor) => listTeams(deps, actor), 'teams'),
  nobody('viewBoard', 'attempt.list', ({ deps }, actor) => viewBoard(deps, actor), 'teams'),
  nobody(
    'listTeamAssignments',
    'assignment.view',
    ({ deps }, actor) => listTeamAssignments(deps, actor),
    'teams',
  ),
  person('createAssignment', 'assignment.create', (world, actor, ownerId) =>
    createAssignment(world.deps, actor, {
      kind: 'case',
      subjectId: TEST_CASE,
      personIds: [ownerId],
      teamIds: [],
      dueAt: later(world),
      note: '',
    }),
  ),
  mine('listMyAssignments', 'assignment.view', ({ deps }, actor) => listMyAssignments(deps, actor)),
  person('cancelAssignment', 'assignment.cancel', async ({ deps, make }, actor, ownerId) =>
    cancelAssignment(deps, actor, await make.assignment(ownerId)),
  ),
  person('restoreAssignment', 'assignment.cancel', async ({ deps, make }, actor, ownerId) =>
    restoreAssignment(deps, actor, await make.assignment(ownerId)),
  ),
  team('renameTeam', ({ deps, make }, actor, teamId) =>
    renameTeam(deps, actor, { teamId, name: make.name() }),
  ),
  team('addToTeam', ({ deps, stranger }, actor, teamId) =>
    addToTeam(deps, actor, { teamId, personId: stranger.userId, part: 'member' }),
  ),
  team('removeFromTeam', ({ deps, stranger }, actor, teamId) =>
    removeFromTeam(deps, actor, { teamId, personId: stranger.userId }),
  ),
];

/** A team is nobody's own: for the actor themself as owner another one's team is taken. */
function team(name: string, act: AccessCase['run']): AccessCase {
  return person(name, 'team.change-members', async (world, actor, ownerId) => {
    if (ownerId === actor.userId) return { ok: false, code: 'not-found' };
    return act(world, actor, await world.make.team(ownerId));
  });
}

function people(house: HouseSettings): AccessCase[] {
  return [
    person('viewPerson', 'attempt.list', ({ deps }, actor, ownerId) =>
      viewPerson(deps, actor, ownerId),
    ),
    person('whoseWork', 'attempt.list', ({ deps }, actor, ownerId) =>
      whoseWork(deps, actor, ownerId),
    ),
    nobody('listPeople', 'person.list', ({ deps }, actor) => listPeople(deps, actor)),
    nobody('createPerson', 'person.create', ({ deps, make }, actor) =>
      createPerson(deps, actor, { username: make.name(), name: 'New', role: 'trainee' }),
    ),
    person('changeRole', 'person.change', ({ deps }, actor, personId) =>
      changeRole(deps, actor, { personId, role: 'trainee' }),
    ),
    person('setPersonActive', 'person.change', ({ deps }, actor, personId) =>
      setPersonActive(deps, actor, { personId, active: true }),
    ),
    person('resetPassword', 'person.change', ({ deps }, actor, personId) =>
      resetPassword(deps, actor, personId),
    ),
    nobody('readHouse', 'house.change', ({ deps }, actor) => readHouse(deps, actor)),
    nobody('changeHouse', 'house.change', ({ deps }, actor) => changeHouse(deps, actor, house)),
  ];
}
