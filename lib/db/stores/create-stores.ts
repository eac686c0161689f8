import type { Database } from '../database';
import { createAssignmentStore } from './assignments';
import { createAttemptFacts } from './attempt-facts';
import { createAttemptStore } from './attempts';
import { createCalendarFeedStore } from './calendar-feeds';
import { createCertificateStore } from './certificates';
import { createCorrectionStore } from './corrections';
import { createEnrolmentStore } from './enrolments';
import { createItemAnswerStore } from './item-answers';
import { createMailOutbox } from './mail-outbox';
import { createPeopleDirectory } from './people-directory';
import { createQuizStore } from './quizzes';
import { createReminderStore } from './reminders';
import { createReviewSettingsStore } from './review-settings';
import { createReviewStore } from './reviews';
import { createSettingsStore } from './settings';
import { createSignOffStore } from './sign-offs';
import { createSigningKeyStore } from './signing-keys';
import { createStepMarkStore } from './step-marks';
import { createTeamStore } from './teams';

/** Every store that the use cases work with, on one database; each by the name it has among their dependencies. */
export function createStores(db: Database) {
  return {
    attempts: createAttemptStore(db),
    corrections: createCorrectionStore(db),
    teams: createTeamStore(db),
    house: createSettingsStore(db),
    quizzes: createQuizStore(db),
    itemAnswers: createItemAnswerStore(db),
    enrolments: createEnrolmentStore(db),
    stepMarks: createStepMarkStore(db),
    signOffs: createSignOffStore(db),
    certificates: createCertificateStore(db),
    assignments: createAssignmentStore(db),
    people: createPeopleDirectory(db),
    facts: createAttemptFacts(db),
    reviews: createReviewStore(db),
    reviewSettings: createReviewSettingsStore(db),
    reminders: createReminderStore(db),
    outbox: createMailOutbox(db),
    calendarFeeds: createCalendarFeedStore(db),
    signingKeys: createSigningKeyStore(db),
  };
}
