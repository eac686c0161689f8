import { z } from 'zod';
import { Slug, Text } from './text';

const HourMinute = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time as HH:MM');
const Window = z.strictObject({ from: HourMinute, to: HourMinute });

/** `scenarios/policies/call-windows.yaml`: when calls may be made. */
export const CallWindows = z.strictObject({
  format: z.literal(1),
  id: z.literal('call-windows'),
  kind: z.literal('call-windows'),
  title: Text,
  covers: z.array(z.string()).default([]),
  windows: z.array(Window).min(1), // ordinary calls, never on public holidays
  care_windows: z.array(Window).min(1), // agreed care calls, any day
  never_after: HourMinute,
  offered_times: z.array(HourMinute).min(4), // what the preparation offers; right and wrong ones
  alternatives: z.array(z.strictObject({ name: Text, windows: z.array(Window) })).default([]),
});

const Days = z.strictObject({ min: z.number().int().min(0), max: z.number().int().min(0) });

/** `scenarios/policies/patient-classes.yaml`: classes and how soon each is contacted again. */
export const PatientClasses = z.strictObject({
  format: z.literal(1),
  id: z.literal('patient-classes'),
  kind: z.literal('patient-classes'),
  title: Text,
  covers: z.array(z.string()).default([]),
  classes: z.record(
    z.enum(['A', 'B', 'C', 'D']),
    z.strictObject({ means: Text, next_contact: Days.nullable() }),
  ),
  grace_days: z.number().int().min(0), // one day late is not counted
});

/** `scenarios/policies/wrap-up.yaml` */
export const WrapUpPolicy = z.strictObject({
  format: z.literal(1),
  id: z.literal('wrap-up'),
  kind: z.literal('wrap-up'),
  title: Text,
  covers: z.array(z.string()).default([]),
  notes_least: z.number().int().min(1),
});

/** Every other schedule, duty list or checklist: kept as rows, shown in the handbook and used by quizzes. */
export const ReferencePolicy = z.strictObject({
  format: z.literal(1),
  id: Slug,
  kind: z.literal('reference'),
  title: Text,
  covers: z.array(z.string()).default([]),
  rows: z.array(z.strictObject({ what: Text, value: Text })).min(1),
  note: Text.optional(),
});

export const Policy = z.discriminatedUnion('kind', [
  CallWindows,
  PatientClasses,
  WrapUpPolicy,
  ReferencePolicy,
]);
export type Policy = z.infer<typeof Policy>;
export type CallWindows = z.infer<typeof CallWindows>;
export type PatientClasses = z.infer<typeof PatientClasses>;
export type WrapUpPolicy = z.infer<typeof WrapUpPolicy>;
