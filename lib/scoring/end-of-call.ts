import type { PatientClass } from '@/lib/model/case';
import type { MoveId } from '@/lib/model/move-id';
import type { PatientAct } from '@/lib/model/patient-act';
import type { CallReading } from '@/lib/scoring/call-reading';
import type { Rubric } from '@/lib/scoring/rubric';
import type { Safety } from '@/lib/scoring/safety';

export type EndKind =
  | 'booked'
  | 'urgent-care'
  | 'danger-missed'
  | 'complaint-handled'
  | 'complaint-open'
  | 'refusal-respected'
  | 'refusal'
  | 'elsewhere'
  | 'third-party'
  | 'wrong-number'
  | 'callback'
  | 'cared-for'
  | 'answered'
  | 'parted'
  | 'walked-away'
  | 'cut-off';

/** How a call ended: what it is worth (0..100), which classes are right, and how soon to get in touch again. */
export interface EndOfCall {
  readonly kind: EndKind;
  readonly worth: number;
  /** Right classes, best first; empty = not judged. */
  readonly classes: readonly PatientClass[];
  /** Days until the next contact; null = no further contact; undefined = the interval of the class. */
  readonly nextContact: { min: number; max: number } | null | undefined;
}

/** The ending of the case when the call had one, else the end as it shows in the last turns. */
export function endOfCall(reading: CallReading, rubric: Rubric, safety: Safety): EndOfCall {
  const seen = seenEnd(reading, safety);
  const ending = rubric.case?.endings.find((e) => e.id === reading.call.ending);
  if (!ending) return seen;
  return {
    kind: seen.kind,
    worth: ending.outcome,
    classes: ending.class,
    nextContact: ending.next_contact,
  };
}

const end = (
  kind: EndKind,
  worth: number,
  classes: readonly PatientClass[] = [],
  nextContact?: EndOfCall['nextContact'],
): EndOfCall => ({ kind, worth, classes, nextContact });

/** A booked patient is next spoken to some day up to the visit; how far off that is, only the calendar knows. */
const UNTIL_A_VISIT = { min: 0, max: 14 };

function seenEnd(reading: CallReading, safety: Safety): EndOfCall {
  const { call, acts } = reading;
  const did = (...moves: MoveId[]) => reading.agents.some((a) => moves.some((m) => a.moves.has(m)));
  if (safety.state === 'missed') return end('danger-missed', 18);
  if (broken(reading)) return end('walked-away', 12, ['D', 'C', 'none', 'B']);
  if (cutOff(reading)) return end('cut-off', 22, ['D', 'C', 'B', 'none']);
  if (safety.state !== 'none')
    return end('urgent-care', safety.state === 'late' ? 70 : 96, [], { min: 0, max: 2 });
  const glad = lastMood(reading);
  if (acts.has('wrong-number'))
    return end('wrong-number', did('farewell') ? 90 : 65, ['none', 'D'], null);
  if (acts.has('third-party')) {
    return did('schedule-callback', 'ask-time', 'offer-times')
      ? end('third-party', 93 + glad, [], { min: 0, max: 7 })
      : end('third-party', (did('farewell') ? 68 : 50) + glad);
  }
  const refused = acts.has('refuses') && finallyRefused(reading);
  if (acts.has('complains') && !refused) {
    const dated = did(
      'schedule-callback',
      'offer-alternative',
      'promise-reminder',
      'confirm-appointment',
    );
    if (did('escalate-internal') && dated)
      return end('complaint-handled', 95 + glad, [], { min: 0, max: 3 });
    if (did('escalate-internal', 'refer-doctor') && dated)
      return end('complaint-handled', 84 + glad, [], { min: 0, max: 7 });
    if (did('escalate-internal', 'refer-doctor') || dated)
      return end('complaint-handled', 70 + glad, [], { min: 0, max: 7 });
    return end('complaint-open', did('apologize-service') ? 48 + glad : 34 + glad);
  }
  const booked = bookedAt(reading);
  if (booked !== null)
    return end('booked', (booked === 'confirmed' ? 96 : 84) + glad, ['A'], UNTIL_A_VISIT);
  if (refused) {
    if (did('respect-refusal'))
      return end(
        'refusal-respected',
        94 + Math.max(-3, glad),
        acts.has('complains') ? ['D', 'C', 'none'] : ['D', 'C'],
      );
    return end('refusal', did('farewell') ? 60 + glad : 45 + glad, ['D', 'C']);
  }
  if (acts.has('elsewhere') || acts.has('already-came')) {
    const kind = did(
      'wish',
      'give-care-advice',
      'ask-satisfaction',
      'respect-refusal',
      'apologize-service',
    );
    return end(
      'elsewhere',
      (kind ? 90 : 64) + glad,
      acts.has('elsewhere') ? ['D', 'C', 'none'] : [],
    );
  }
  if (did('schedule-callback', 'promise-reminder'))
    return end('callback', 88 + glad, ['B', 'A', 'C', 'none']);
  if (
    did('give-care-advice') ||
    (did('ask-condition') && did('refer-doctor', 'escalate-internal'))
  ) {
    return end('cared-for', 86 + glad);
  }
  if (did('ask-contact')) return end('callback', 80 + glad, ['B', 'C', 'A', 'none']);
  if (
    call.direction === 'inbound' &&
    did('explain-process', 'explain-price', 'refer-doctor', 'admit-unknown')
  ) {
    return end('answered', (did('invite-visit', 'offer-help', 'offer-times') ? 84 : 74) + glad);
  }
  if (did('respect-refusal')) return end('refusal-respected', 82 + glad, ['C', 'D', 'B', 'none']);
  return end('parted', (did('farewell', 'thank', 'wish') ? 62 : 50) + glad, [
    'B',
    'C',
    'D',
    'none',
  ]);
}

const NEGATIVE: readonly PatientAct[] = ['refuses', 'complains', 'abuses', 'walks-away'];

/** The patient left in anger: said so, or its last word was a no after a hostile turn of the agent. */
function broken(reading: CallReading): boolean {
  if (reading.call.walkedAway || reading.acts.has('walks-away')) return true;
  const last = reading.call.turns.at(-1);
  const lastAgent = reading.agents.at(-1);
  const lastPatient = reading.patients.at(-1);
  if (!last || !lastPatient) return false;
  const sour = NEGATIVE.some((act) => lastPatient.acts.has(act));
  const hostile = (lastAgent?.faults ?? []).some((f) => HOSTILE.has(f));
  if (hostile && lastAgent && lastAgent.index > lastPatient.index) return true;
  const faultsBefore = reading.agents.slice(-3).some((a) => a.faults.some((f) => HOSTILE.has(f)));
  return sour && faultsBefore && !lastAgent?.moves.has('respect-refusal');
}

const HOSTILE: ReadonlySet<MoveId> = new Set<MoveId>([
  'rude',
  'blame',
  'brush-off',
  'pressure',
  'scare',
]);

function cutOff(reading: CallReading): boolean {
  const { call } = reading;
  if (call.endedBy !== 'agent' || call.channel !== 'phone') return false;
  const closing: readonly MoveId[] = [
    'farewell',
    'wish',
    'thank',
    'respect-refusal',
    'offer-help',
    'confirm-appointment',
    'schedule-callback',
    'urgent-escalate',
  ];
  const tail = reading.agents.slice(-2);
  return !tail.some((agent) => closing.some((move) => agent.moves.has(move)));
}

function bookedAt(reading: CallReading): 'confirmed' | 'accepted' | null {
  const decided = reading.patients.findLast((p) =>
    ['accepts', 'refuses', 'declines', 'hesitates'].some((a) => p.acts.has(a as PatientAct)),
  );
  const no =
    decided && !decided.acts.has('accepts') && decided.index >= (reading.call.turns.length * 2) / 3;
  const confirmed = reading.agents.find((a) => a.moves.has('confirm-appointment'));
  if (confirmed && !(no && decided.index > confirmed.index)) return 'confirmed';
  if (no) return null;
  for (const patient of reading.patients) {
    if (!patient.acts.has('accepts')) continue;
    const before = reading.agents.findLast((a) => a.index < patient.index);
    if (before?.moves.has('offer-times') || before?.moves.has('invite-visit')) return 'accepted';
  }
  return null;
}

function finallyRefused(reading: CallReading): boolean {
  const last = reading.patients.findLast((p) =>
    ['accepts', 'refuses', 'declines'].some((a) => p.acts.has(a as PatientAct)),
  );
  const agreedContact = last?.acts.has('accepts') && !last.acts.has('refuses');
  return !agreedContact || reading.agents.some((a) => a.moves.has('respect-refusal'));
}

/** How glad the patient sounds at the end, in points of the outcome. */
function lastMood(reading: CallReading): number {
  const tail = reading.patients.slice(-2);
  const glad = tail.some((p) => p.acts.has('thanks') || p.acts.has('accepts'));
  const sour = tail.some((p) => NEGATIVE.some((act) => p.acts.has(act)));
  if (sour) return glad ? -4 : -12;
  return glad ? 3 : 0;
}
