import type { CallView } from '@/lib/model/call-view';
import type { CallGoal, Case } from '@/lib/model/case';
import type { AttemptPins, LogEntry } from '@/lib/model/log';
import type { CallWindows } from '@/lib/model/policy';
import type { Text } from '@/lib/model/text';
import { fill } from '@/lib/patient/fill';
import type { Patient } from '@/lib/patient/patient';
import { placeOf } from '@/lib/patient/place-of';
import { MOST_HINTS } from './apply-action';
import type { CallState } from './call-state';
import { type CallEvent, eventText } from './event-text';
import { offeredReplies } from './offered-replies';
import { SHORT_CALL_MS } from './short-call';

export interface ViewInputs {
  attemptId: string;
  pins: AttemptPins;
  patient: Patient;
  state: CallState;
  windows: CallWindows | null;
  startedAt: number;
  /** Of a short call: when it is over, ms since the attempt began (null while nothing was done). Absent: no end is set. */
  endsAt?: number | null;
  /** The attempt is finished, by whatever ended it: a short call also without a wrap-up. */
  finished: boolean;
  now: number;
}

/**
 * The running call as its own trainee may see it: deny by default. Never holds labels, tiers, lines not yet said or
 * keys; mood shows as an expression in practice, as levels too in coached mode, not at all in an exam.
 */
export function callView({
  attemptId,
  pins,
  patient,
  state,
  windows,
  startedAt,
  endsAt,
  finished,
  now,
}: ViewInputs): CallView {
  const { script } = patient;
  const kase = script.case;
  const exam = pins.mode === 'exam';
  const { mood, levels } = state.snapshot.context;
  const words = (text: Text) => fill(text, pins.house, script.names);
  const place = placeOf(state.snapshot.value);
  const item = script.items.find((i) => place.startsWith(`${i.name}/`));
  const paid = pins.mode === 'coached' && state.hints.includes(place);
  const hint = paid ? (script.advice.get(place) ?? item?.behind ?? null) : null;
  const phase = finished
    ? 'done'
    : state.phase === 'ready' && kase.direction === 'inbound' && kase.channel === 'phone'
      ? 'ringing'
      : state.phase;
  return {
    attemptId,
    seq: state.seq,
    mode: pins.mode,
    phase,
    channel: kase.channel,
    direction: kase.direction,
    case: {
      id: script.caseId,
      title: kase.title,
      level: kase.level,
      needsClinicalReview: kase.needs_clinical_review,
    },
    card: {
      name: kase.card.name,
      called: kase.card.called,
      sex: kase.card.sex,
      age: kase.card.age,
      phone: kase.card.phone ?? null,
      lastContact: kase.card.last_contact ? lastContact(kase.card.last_contact) : null,
      notes: kase.card.notes.map(words),
    },
    prepare: kase.prepare
      ? {
          identities: [
            'customer-service',
            'consultant-assistant',
            'specialist-assistant',
            'booking-desk',
          ],
          goals: goalsOffered(kase.prepare.goal),
          times: [...(windows?.offered_times ?? [])],
          holiday: kase.prepare.holiday,
        }
      : null,
    portrait: script.persona.portrait,
    expression: exam || state.phase === 'prepare' ? null : mood === 'broken' ? 'annoyed' : mood,
    levels: pins.mode === 'coached' && state.phase !== 'prepare' ? levels : null,
    pace: script.persona.pace,
    voice: script.persona.voice,
    turns: state.entries
      .flatMap((entry) => turnsOf(entry, kase.channel))
      .map((turn, index) => ({ index, ...turn })),
    offered: exam
      ? []
      : offeredReplies(patient, state, pins.seed).map(({ id, reply }) => ({
          id,
          text: words(reply.text),
        })),
    canType: true,
    hint: hint ? words(hint) : null,
    hintsLeft: pins.mode === 'coached' ? MOST_HINTS - state.hints.length : 0,
    goodbye: place === 'closing/goodbye',
    startedAt,
    timeLeft:
      endsAt === undefined
        ? null
        : {
            ms: endsAt === null ? SHORT_CALL_MS : Math.max(0, startedAt + endsAt - now),
            running: endsAt !== null,
          },
  };
}

function lastContact(last: NonNullable<Patient['script']['case']['card']['last_contact']>): Text {
  const how = {
    'web-chat': ['网上咨询', 'web chat'],
    phone: ['电话', 'phone'],
    visit: ['到院', 'visit'],
    treatment: ['治疗', 'treatment'],
    surgery: ['手术', 'surgery'],
    booking: ['预约', 'booking'],
    wechat: ['微信', 'WeChat'],
    none: ['没有联系过', 'no contact'],
  } as const;
  const [zh, en] = how[last.how];
  const ago =
    last.days_ago === 0
      ? { zh: '今天', en: 'today' }
      : {
          zh: `${last.days_ago}天前`,
          en: `${last.days_ago} day${last.days_ago === 1 ? '' : 's'} ago`,
        };
  return { zh: `${ago.zh} · ${zh} · ${last.about.zh}`, en: `${ago.en} · ${en} · ${last.about.en}` };
}

/** The right goals among four plausible ones, always in the same order, so that position tells nothing. */
function goalsOffered(right: readonly CallGoal[]): CallGoal[] {
  const all: readonly CallGoal[] = [
    'book-check',
    'confirm-visit',
    'rebook',
    'care-check',
    'arrange-review',
    'collect-feedback',
    'resolve-complaint',
    'keep-contact',
    'pass-message',
  ];
  const wanted = all.filter((goal) => right.includes(goal));
  const others = all.filter((goal) => !right.includes(goal));
  const offset = (right[0] ?? '').length; // any fixed spread will do: the same case always offers the same goals
  const chosen = new Set<CallGoal>([
    ...wanted,
    ...others
      .map((_, i) => others[(i * 3 + offset) % others.length] as CallGoal)
      .slice(0, Math.max(0, 4 - wanted.length)),
  ]);
  return all.filter((goal) => chosen.has(goal));
}

const endOf = (action: LogEntry['action'], by: string): CallEvent =>
  action.type === 'time-up' ? 'time-up' : by === 'agent' ? 'agent-ends' : 'patient-ends';

type Turn = Omit<CallView['turns'][number], 'index'>;

function turnsOf({ action, reaction }: LogEntry, channel: Case['channel']): Turn[] {
  const turns: Turn[] = [];
  if (action.type === 'say')
    turns.push({ speaker: 'agent', text: { zh: action.text, en: action.en ?? action.text } });
  if (action.type === 'hold' || action.type === 'resume')
    turns.push({ speaker: 'event', text: eventText(action.type, channel) });
  if (action.type === 'silence' && reaction?.ended === null)
    turns.push({ speaker: 'event', text: eventText('silence', channel) });
  for (const line of reaction?.says ?? []) turns.push({ speaker: 'patient', text: line.text });
  if (reaction?.ended)
    turns.push({
      speaker: 'event',
      text: eventText(endOf(action, reaction.ended), channel),
    });
  return turns;
}
