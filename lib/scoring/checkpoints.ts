import type { MoveId } from '@/lib/model/move-id';
import type { PatientAct } from '@/lib/model/patient-act';
import type { Report } from '@/lib/model/report';
import type { Text } from '@/lib/model/text';
import type { AgentAt, CallReading } from '@/lib/scoring/call-reading';
import { hasAny } from '@/lib/scoring/call-reading';
import type { EndOfCall } from '@/lib/scoring/end-of-call';
import type { Rubric } from '@/lib/scoring/rubric';

export interface Checkpoint {
  readonly phase: 'open' | 'body' | 'close';
  readonly anyOf: readonly MoveId[];
  readonly weight: number;
  /** What the step is called when its first move does not say it. */
  readonly name?: Text;
}

export interface CheckedPoint extends Checkpoint {
  readonly turn: number | null;
  /** 1 = done in its phase, 0.6 = done elsewhere in the call, 0 = not done. */
  readonly credit: number;
}

/** The steps of the recommended script that apply to this call: those of the case, else the general ones. */
export function checkpointsOf(reading: CallReading, rubric: Rubric, end: EndOfCall): Checkpoint[] {
  const own = rubric.case?.checkpoints;
  if (!own) return generalCheckpoints(reading, end);
  return (['open', 'body', 'close'] as const).flatMap((phase) =>
    own[phase].map((anyOf) => ({ phase, anyOf, weight: 1 })),
  );
}

/** Which steps were done, where, and how much each counts. */
export function checkPoints(points: readonly Checkpoint[], reading: CallReading): CheckedPoint[] {
  return points.map((point) => {
    const done = hasAny(reading.moves, point.anyOf)
      ? reading.agents.filter((agent) => hasAny(agent.moves, point.anyOf))
      : [];
    const inPlace = done.find((agent) => belongs(agent, point.phase, reading));
    const found = inPlace ?? done[0];
    return { ...point, turn: found?.index ?? null, credit: inPlace ? 1 : found ? 0.6 : 0 };
  });
}

export const reportedCheckpoints = (points: readonly CheckedPoint[]): Report['checkpoints'] =>
  points.map((point) => ({ phase: point.phase, any_of: [...point.anyOf], turn: point.turn }));

/** The opening may take three turns and the closing the last three: patients interrupt. */
function belongs(agent: AgentAt, phase: Checkpoint['phase'], reading: CallReading): boolean {
  if (phase === 'open') return agent.order <= 2;
  if (phase === 'close') return agent.order >= reading.agents.length - 3;
  return true;
}

const point = (
  phase: Checkpoint['phase'],
  anyOf: readonly MoveId[],
  weight = 1,
  name?: Text,
): Checkpoint => ({ phase, anyOf, weight, name });

const NAMES = {
  asks: { zh: '问一问对方的情况', en: 'asking how things are with the patient' },
  hears: { zh: '先体谅对方的感受', en: 'taking up the feeling first' },
  answers: { zh: '给对方一个实在的回答', en: 'a real answer to what was asked' },
  next: { zh: '说好下一步', en: 'settling the next step' },
  kind: { zh: '收尾说一句好话', en: 'a kind word at the end' },
  contact: { zh: '交代接下来怎么联系', en: 'saying how you will be in touch' },
} satisfies Record<string, Text>;

const ASKS: readonly MoveId[] = [
  'ask-condition',
  'ask-reason',
  'ask-history',
  'ask-preference',
  'ask-satisfaction',
  'paraphrase',
];
const HEARS: readonly MoveId[] = [
  'empathize',
  'apologize-service',
  'reassure',
  'respect-refusal',
  'paraphrase',
  'praise',
];
const NEXT_STEP: readonly MoveId[] = [
  'invite-visit',
  'offer-times',
  'ask-time',
  'offer-alternative',
  'schedule-callback',
  'escalate-internal',
  'urgent-escalate',
  'ask-contact',
  'promise-reminder',
  'confirm-appointment',
  'respect-refusal',
  'refer-doctor',
];
const ANSWERS: readonly MoveId[] = [
  'explain-price',
  'explain-value',
  'explain-process',
  'explain-risk',
  'give-care-advice',
  'refer-doctor',
  'admit-unknown',
  'offer-alternative',
  'reassure',
  'escalate-internal',
  'urgent-escalate',
  'respect-refusal',
  'apologize-service',
  'hold-request',
];
const KIND_CLOSE: readonly MoveId[] = [
  'wish',
  'thank',
  'offer-help',
  'apologize-disturb',
  'praise',
  'reassure',
  'respect-refusal',
];

/**
 * The general script of a call whose case is unknown. Steps that the course of the call made pointless are waived: an
 * angry first line of the patient leaves no room for 方便吗, a stranger on the line must not be told the purpose.
 */
function generalCheckpoints(reading: CallReading, end: EndOfCall): Checkpoint[] {
  const { call, acts } = reading;
  const had = (...wanted: PatientAct[]) => wanted.some((act) => acts.has(act));
  const early = new Set(reading.patients.slice(0, 2).flatMap((p) => p.turn.acts));
  const stormy = (
    [
      'refuses',
      'abuses',
      'complains',
      'states-danger',
      'says-busy',
      'third-party',
      'wrong-number',
      'demands',
    ] as const
  ).some((a) => early.has(a));
  const points: Checkpoint[] = [point('open', ['greet'])];

  if (call.direction === 'outbound') {
    if (
      !had('third-party', 'wrong-number') ||
      reading.agents.some((a) => a.moves.has('confirm-identity'))
    ) {
      points.push(point('open', ['confirm-identity']));
    }
    points.push(point('open', ['introduce-self']));
    if (!had('third-party', 'wrong-number') && !(stormy && early.has('refuses'))) {
      points.push(
        point('open', [
          'state-purpose',
          'recall-history',
          'ask-condition',
          'ask-satisfaction',
          'confirm-appointment',
        ]),
      );
    }
    if (!stormy) points.push(point('open', ['ask-availability', 'apologize-disturb'], 0.8));
  } else {
    if (call.channel === 'phone') points.push(point('open', ['introduce-self'], 0.8));
    points.push(
      point(
        'open',
        [
          'offer-help',
          'acknowledge',
          'ask-condition',
          'ask-reason',
          'ask-history',
          'empathize',
          'apologize-service',
          'ask-preference',
          'thank',
          'urgent-escalate',
          'paraphrase',
        ],
        0.8,
      ),
    );
  }

  if (had('states-danger')) points.push(point('body', ['urgent-escalate'], 2.5));
  if (had('complains')) {
    points.push(point('body', ['apologize-service', 'apologize-disturb']));
    points.push(point('body', ['empathize', 'paraphrase', 'praise'], 1, NAMES.hears));
    points.push(
      point('body', ['escalate-internal', 'offer-alternative', 'schedule-callback'], 1.2),
    );
  }
  if (
    !had('complains') &&
    had('fears', 'objects-price', 'doubts', 'hesitates', 'abuses', 'elsewhere')
  )
    points.push(point('body', HEARS, 1.2, NAMES.hears));
  const discovers = !had('third-party', 'wrong-number', 'states-danger') && !early.has('refuses');
  if (discovers) points.push(point('body', ASKS, 1, NAMES.asks));
  if (had('refuses'))
    points.push(point('body', ['respect-refusal', 'apologize-service', 'apologize-disturb'], 1.2));
  if (had('third-party', 'says-busy'))
    points.push(
      point('body', ['schedule-callback', 'ask-time', 'offer-times', 'offer-alternative'], 1.2),
    );
  if (had('wrong-number'))
    points.push(point('body', ['apologize-disturb', 'apologize-service'], 1.2));
  if (!had('wrong-number', 'third-party')) points.push(point('body', ANSWERS, 1, NAMES.answers));
  if (!had('wrong-number')) points.push(point('body', NEXT_STEP, 1, NAMES.next));

  if (end.kind === 'booked') {
    points.push(point('close', ['confirm-appointment']));
    points.push(
      point(
        'close',
        ['promise-reminder', 'explain-process', 'ask-contact', 'wish', 'offer-help'],
        0.6,
        NAMES.contact,
      ),
    );
  } else if (end.kind === 'urgent-care' || end.kind === 'danger-missed') {
    points.push(
      point(
        'close',
        [
          'schedule-callback',
          'escalate-internal',
          'reassure',
          'urgent-escalate',
          'offer-help',
          'wish',
        ],
        0.8,
        NAMES.contact,
      ),
    );
  } else if (!had('wrong-number')) {
    points.push(
      point(
        'close',
        [
          'schedule-callback',
          'respect-refusal',
          'offer-help',
          'ask-contact',
          'escalate-internal',
          'promise-reminder',
          'confirm-appointment',
        ],
        0.8,
        NAMES.contact,
      ),
    );
  }
  points.push(point('close', KIND_CLOSE, 0.8, NAMES.kind));
  if (end.kind !== 'urgent-care' && end.kind !== 'danger-missed')
    points.push(point('close', ['farewell']));
  return points;
}
