import type { CallDeps } from './call-deps';
import type { Accounts } from './ports/accounts';
import type { AssignmentStore } from './ports/assignment-store';
import type { AttemptFacts } from './ports/attempt-facts';
import type { CalendarFeedStore } from './ports/calendar-feed-store';
import type { CertificateStore } from './ports/certificate-store';
import type { EnrolmentStore } from './ports/enrolment-store';
import type { ItemAnswerStore } from './ports/item-answer-store';
import type { MailOutbox } from './ports/mail-outbox';
import type { PeopleDirectory } from './ports/people-directory';
import type { QuizStore } from './ports/quiz-store';
import type { ReminderStore } from './ports/reminder-store';
import type { ReviewSettingsStore } from './ports/review-settings-store';
import type { ReviewStore } from './ports/review-store';
import type { SignOffStore } from './ports/sign-off-store';
import type { StepMarkStore } from './ports/step-mark-store';
import type { TeamStore } from './ports/team-store';

/** What the use cases of training work with; a call can be started from here too. */
export interface TrainingDeps extends CallDeps {
  teams: TeamStore;
  quizzes: QuizStore;
  itemAnswers: ItemAnswerStore;
  enrolments: EnrolmentStore;
  stepMarks: StepMarkStore;
  signOffs: SignOffStore;
  certificates: CertificateStore;
  assignments: AssignmentStore;
  people: PeopleDirectory;
  facts: AttemptFacts;
  accounts: Accounts;
  reviews: ReviewStore;
  reviewSettings: ReviewSettingsStore;
  reminders: ReminderStore;
  outbox: MailOutbox;
  calendarFeeds: CalendarFeedStore;
}
