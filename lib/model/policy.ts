import { z } from 'zod';
import { Slug, Text } from './text';

const HourMinute = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time as HH:MM');
const Window = z.strictObject({ from: HourMinute, to: HourMinute });
const Days = z
  .strictObject({ min: z.number().int().min(0), max: z.number().int().min(0) })
  .refine(({ min, max }) => min <= max, '`min` is not more than `max`');

/** The shelf of the handbook on which a policy stands. */
export const PolicyTopic = z.enum(['timing', 'steps', 'checklists', 'people', 'manner']);
export type PolicyTopic = z.infer<typeof PolicyTopic>;

const common = {
  format: z.literal(1),
  title: Text,
  about: Text, // one sentence: what it is good for
  topic: PolicyTopic,
  covers: z.array(z.string()).default([]),
  note: Text.optional(),
  needs_clinical_review: z.boolean().default(false),
};

const row = {
  id: Slug,
  what: Text,
  value: Text,
  /** The number of the row, where it has one: questions take it from here. */
  amount: z.strictObject({ is: z.number().min(0), unit: Text }).optional(),
  /** `dont`: what the trade used to do and this clinic does not; the caution says why. */
  teach_as: z.literal('dont').optional(),
  caution: Text.optional(),
};
const reasoned = ({ teach_as, caution }: { teach_as?: 'dont'; caution?: Text }) =>
  !teach_as || !!caution;
const REASON = 'a row with `teach_as: dont` says why under `caution`';

/** `scenarios/policies/call-windows.yaml`: when calls may be made. */
export const CallWindows = z.strictObject({
  ...common,
  id: z.literal('call-windows'),
  kind: z.literal('call-windows'),
  windows: z.array(Window).min(1), // ordinary calls, never on public holidays
  care_windows: z.array(Window).min(1), // agreed care calls, any day
  never_after: HourMinute,
  offered_times: z.array(HourMinute).min(4), // what the preparation offers; right and wrong ones
  alternatives: z.array(z.strictObject({ name: Text, windows: z.array(Window) })).default([]),
});

/** `scenarios/policies/patient-classes.yaml`: classes and how soon each is contacted again. */
export const PatientClasses = z.strictObject({
  ...common,
  id: z.literal('patient-classes'),
  kind: z.literal('patient-classes'),
  classes: z.record(
    z.enum(['A', 'B', 'C', 'D']),
    z.strictObject({ means: Text, next_contact: Days.nullable() }),
  ),
  grace_days: z.number().int().min(0), // one day late is not counted
});

/** `scenarios/policies/wrap-up.yaml` */
export const WrapUpPolicy = z.strictObject({
  ...common,
  id: z.literal('wrap-up'),
  kind: z.literal('wrap-up'),
  notes_least: z.number().int().min(1),
});

/**
 * When something is due. The endings of cases take the day of the next contact from a row, questions their numbers.
 * `counts_from: call` counts from the call just made; everything else from the patient's last contact on the card.
 */
export const SchedulePolicy = z.strictObject({
  ...common,
  id: Slug,
  kind: z.literal('schedule'),
  counts_from: z.enum(['call', 'last-contact']),
  rows: z.array(z.strictObject({ ...row, days: Days.nullable() }).refine(reasoned, REASON)).min(1),
});

/** Every other list: checklists, fields, roles, steps, manners. Shown in the handbook and cited by questions. */
export const TablePolicy = z.strictObject({
  ...common,
  id: Slug,
  kind: z.literal('table'),
  rows: z.array(z.strictObject(row).refine(reasoned, REASON)).min(1),
});

export const Policy = z.discriminatedUnion('kind', [
  CallWindows,
  PatientClasses,
  WrapUpPolicy,
  SchedulePolicy,
  TablePolicy,
]);
export type Policy = z.infer<typeof Policy>;
export type CallWindows = z.infer<typeof CallWindows>;
export type PatientClasses = z.infer<typeof PatientClasses>;
export type WrapUpPolicy = z.infer<typeof WrapUpPolicy>;
