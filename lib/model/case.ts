import { z } from 'zod';
import { Agreement } from './agreement';
import { LinesByMood, SlotLines } from './lines';
import { MoveId } from './move-id';
import { AllOfAnyOf, ItemLines } from './objection';
import { PatientAct } from './patient-act';
import { PolicyRef } from './policy-ref';
import { Replies } from './reply';
import { Slug, Text } from './text';

export const Channel = z.enum(['phone', 'desk', 'chat', 'visit']);
export const Direction = z.enum(['outbound', 'inbound']);
export const Department = z.enum([
  'dental',
  'aesthetic',
  'gynaecology',
  'andrology',
  'hospital',
  'consult-desk',
  'front-desk',
  'general',
]);
export type Department = z.infer<typeof Department>;

export const Identity = z.enum([
  'customer-service',
  'consultant-assistant',
  'specialist-assistant',
  'booking-desk',
]);
export type Identity = z.infer<typeof Identity>;
export const CallGoal = z.enum([
  'book-check',
  'confirm-visit',
  'rebook',
  'care-check',
  'arrange-review',
  'collect-feedback',
  'resolve-complaint',
  'keep-contact',
  'pass-message',
  'answer-enquiry',
  'calm-waiting',
]);
export type CallGoal = z.infer<typeof CallGoal>;

export const PatientClass = z.enum(['A', 'B', 'C', 'D', 'none']);
export type PatientClass = z.infer<typeof PatientClass>;

const Fact = z.strictObject({
  says: LinesByMood, // how the patient tells it
  when: z.array(MoveId).min(1), // the moves that draw it out
  item: z.string().optional(), // told only while this agenda item is open; default: at any time
  trust: z.number().min(0).max(100).default(25), // told only from this much trust
  noted: z.array(z.string().min(1)).min(1), // any of these words in the notes counts as noted
  label: Text, // what the debrief calls it
});

/** An agenda item: an objection module with this case's own words. */
const AgendaItem = z.strictObject({
  use: Slug,
  as: Slug.optional(), // its name in places when the same module is used twice; default: `use`
  opens_with: LinesByMood.optional(), // replaces `lines.raised`
  lines: ItemLines.partial().default(() => ({})),
  answered_by: AllOfAnyOf.optional(),
  heard_by: z.array(MoveId).optional(),
  explored_by: z.array(MoveId).optional(),
  acts: z.array(PatientAct).optional(),
  /** `false`: where the case has replies of its own at a place of this item, those of the module are not mixed in. */
  module_replies: z.boolean().default(true),
});

const AgreementOffer = z.strictObject({
  id: Agreement.exclude(['none']),
  by: z.array(MoveId).min(1), // any of these proposes it
  trust: z.number().min(0).max(100).default(40), // accepted from this much trust
  accepts: LinesByMood,
  declines: LinesByMood,
});

const Ending = z.strictObject({
  id: Slug,
  title: Text,
  /** `agreed` as in `agreements` (or none); `mood: broken` when the patient walked away; `cut-off` when the agent hung up in the middle. */
  when: z.union([
    z.strictObject({ agreed: Agreement }),
    z.strictObject({ mood: z.literal('broken') }),
    z.strictObject({ by: z.literal('cut-off') }),
  ]),
  outcome: z.number().min(0).max(100),
  class: z.array(PatientClass).min(1), // right classes for the wrap-up, best first
  /**
   * Days until the next contact, inclusive; null = no further contact. Default: the policy's interval of the class. An
   * author may write `{policy: complaint-handling/answer}` instead: the loader puts in the days of that row.
   */
  next_contact: z
    .union([
      z.strictObject({
        min: z.number().int().min(0),
        max: z.number().int().min(0),
        policy: PolicyRef.optional(),
      }),
      z.null(),
    ])
    .optional(),
});

/** `scenarios/cases/<pack>/<slug>/case.yaml`. The id is `<pack>/<slug>`. */
export const Case = z.strictObject({
  format: z.literal(1),
  version: z.number().int().min(1),
  title: Text,
  summary: Text, // one line in the catalogue
  lesson: Text, // the one lesson of this case
  covers: z.array(z.string()).min(1),
  /**
   * Where the situations under `covers` are taught: places (`opening/hello`, `price/raised`) or whole agenda items (`price`).
   * A case that covers one situation teaches it everywhere and may leave this out.
   */
  teaches: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  channel: Channel.default('phone'),
  direction: Direction.default('outbound'),
  department: Department,
  situation: Slug,
  level: z.number().int().min(1).max(5),
  needs_clinical_review: z.boolean().default(false),
  on_the_line: z.enum(['self', 'relative', 'stranger']).default('self'),
  /** How the person feels when the line opens, whatever the persona: an angry complaint, a worried evening. */
  mood: z.enum(['wary', 'worried', 'annoyed']).optional(),
  personas: z.array(Slug).min(3),
  card: z.strictObject({
    name: z.string().min(1),
    called: Text, // how the agent should address the person: 林女士 // Ms Lin
    sex: z.enum(['female', 'male']),
    age: z.number().int(),
    phone: z.string().optional(), // masked, e.g. 138****0421
    last_contact: z
      .strictObject({
        days_ago: z.number().int().min(0),
        how: z.enum([
          'web-chat',
          'phone',
          'visit',
          'treatment',
          'surgery',
          'booking',
          'wechat',
          'none',
        ]),
        about: Text,
      })
      .optional(),
    notes: z.array(Text).min(1),
  }),
  /** Omitted for inbound calls and at the desk. First entries are best; the others are accepted. */
  prepare: z
    .strictObject({
      identity: z.array(Identity).min(1),
      window: z.enum(['call-hours', 'care-call']).default('call-hours'),
      goal: z.array(CallGoal).min(1),
      holiday: z.boolean().default(false),
    })
    .optional(),
  facts: z.record(Slug, Fact).default({}),
  agenda: z.array(AgendaItem).min(1),
  agreements: z.array(AgreementOffer).min(1), // in the order in which they are tried
  endings: z.array(Ending).min(3),
  /** The recommended script. Order counts inside `open` and `close`. An inner list: any one of them. */
  checkpoints: z.strictObject({ open: AllOfAnyOf, body: AllOfAnyOf, close: AllOfAnyOf }),
  lines: SlotLines.default({}),
  /** Offered replies per place: opening/hello, opening/asked, ITEM/STAGE, decision/open, decision/declined, closing/agreed, closing/goodbye. */
  replies: z.record(z.string(), Replies),
  script: z.record(z.string(), Text).default({}), // the recommended way per place, in words
});
export type Case = z.infer<typeof Case>;
