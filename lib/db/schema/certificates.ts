import { integer, jsonb, pgTable, primaryKey, text, timestamp, unique } from 'drizzle-orm/pg-core';
import type { CertificateEvidence } from '@/lib/model/certificate-view';
import type { Disclosure } from '@/lib/model/disclosure';
import type { KeptStep, StepMark } from '@/lib/model/enrolment';
import type { Text } from '@/lib/model/text';
import type { SignOff } from '@/lib/usecases/ports/sign-off-store';
import { people } from './people';

/** Who takes which track; work counts from the date on. */
export const enrolments = pgTable(
  'enrolments',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    trackId: text('track_id').notNull(),
    trackVersion: integer('track_version').notNull(),
    enrolledAt: timestamp('enrolled_at', { withTimezone: true }).notNull(),
    branch: text('branch'),
    kept: jsonb('kept').$type<KeptStep[]>().notNull().default([]),
  },
  (t) => [primaryKey({ columns: [t.personId, t.trackId] })],
);

/** What people said about steps of tracks. */
export const stepMarks = pgTable(
  'step_marks',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    trackId: text('track_id').notNull(),
    stepId: text('step_id').notNull(),
    mark: text('mark').$type<StepMark['mark']>().notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.trackId, t.stepId, t.mark] })],
);

/** What a trainer decided about a finished path whose certificate they have to sign. */
export const signOffs = pgTable(
  'sign_offs',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    trackId: text('track_id').notNull(),
    enrolledAt: timestamp('enrolled_at', { withTimezone: true }).notNull(),
    decision: text('decision').$type<SignOff['decision']>().notNull(),
    note: text('note').notNull().default(''),
    decidedBy: text('decided_by')
      .notNull()
      .references(() => people.id),
    decidedAt: timestamp('decided_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.trackId, t.enrolledAt] })],
);

/** Issued certificates. Never deleted: revoked. */
export const certificates = pgTable(
  'certificates',
  {
    id: text('id').primaryKey(),
    number: text('number').notNull().unique(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    holderName: text('holder_name').notNull(),
    trackId: text('track_id').notNull(),
    trackVersion: integer('track_version').notNull(),
    title: jsonb('title').$type<Text>().notNull(),
    enrolledAt: timestamp('enrolled_at', { withTimezone: true }).notNull(),
    issuedAt: timestamp('issued_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
    revokedBy: text('revoked_by').references(() => people.id),
    revokedReason: text('revoked_reason'),
    evidence: jsonb('evidence').$type<CertificateEvidence[]>().notNull(),
    disclosure: text('disclosure').$type<Disclosure>().notNull().default('number'),
    disclosedAt: timestamp('disclosed_at', { withTimezone: true }),
    statusList: integer('status_list').notNull(),
    statusIndex: integer('status_index').notNull(),
  },
  (t) => [
    unique().on(t.personId, t.trackId, t.enrolledAt),
    unique().on(t.statusList, t.statusIndex),
  ],
);

/** The last number given out in each year. */
export const certificateNumbers = pgTable('certificate_numbers', {
  year: integer('year').primaryKey(),
  last: integer('last').notNull(),
});
