import type { Database } from '@/lib/db/database';
import { createSmtpMailer } from '@/lib/integrations/mail/create-smtp-mailer';
import type { ReminderAbout } from '@/lib/model/reminder';
import type { RemindersView } from '@/lib/model/reminder-view';
import { createLetters } from '@/lib/server/create-letters';
import { createSignatures } from '@/lib/server/create-signatures';
import { createAssignment } from '@/lib/usecases/create-assignment';
import { listReminders } from '@/lib/usecases/list-reminders';
import type { ActingPerson } from '@/lib/usecases/ports';
import { runReminders } from '@/lib/usecases/run-reminders';
import { testTeam } from './test-team';
import { TEST_BANK, TEST_CASE, TEST_TRACK, testTrainingDeps } from './training-deps';

/** Where letters of this world lead to. */
export const SITE = 'https://train.example';
const SUBJECTS = { case: TEST_CASE, quiz: TEST_BANK, track: TEST_TRACK.id };

/** Anna and Zhou, who gives her things to do, with letters that leave through the mail server at `url`. */
export async function reminderWorld(db: Database, url = 'smtp://127.0.0.1:9') {
  const training = testTrainingDeps(db);
  const { anna, zhou, teamId } = await testTeam(db, training);
  const deps = {
    ...training,
    signatures: createSignatures('a secret of at least thirty-two characters'),
    letters: createLetters({ publicUrl: SITE, timeZone: 'Asia/Shanghai' }),
    mailer: createSmtpMailer({ url, from: '回声 <no-reply@train.example>' }),
  };
  const heard = async (actor: ActingPerson): Promise<RemindersView> => {
    const seen = await listReminders(deps, actor);
    if (!seen.ok) throw new Error(seen.code);
    return seen;
  };
  return {
    deps,
    anna,
    zhou,
    heard,
    about: async (actor: ActingPerson): Promise<ReminderAbout[]> =>
      (await heard(actor)).reminders.map(({ about }) => about),
    kinds: async (actor: ActingPerson): Promise<ReminderAbout['kind'][]> =>
      (await heard(actor)).reminders.map(({ about }) => about.kind),
    round: () => runReminders(deps, { reviews: true }),
    /** Gives Anna, or her team, something that is due in so many ms; gives its id. */
    assign: async (kind: keyof typeof SUBJECTS, inMs: number, toTeam = false): Promise<string> => {
      const done = await createAssignment(deps, zhou, {
        kind,
        subjectId: SUBJECTS[kind],
        personIds: toTeam ? [] : [anna.userId],
        teamIds: toTeam ? [teamId] : [],
        dueAt: deps.clock.now().getTime() + inMs,
        note: '',
      });
      if (!done.ok) throw new Error(done.code);
      return done.assignmentIds[0] as string;
    },
  };
}
