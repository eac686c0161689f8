import type { MoveId } from '@/lib/model/move-id';
import { type CallReading, hasAny, quoteOf } from '@/lib/scoring/call-reading';
import type { FindingDraft } from '@/lib/scoring/finding-draft';
import { type HandledConcern, judgeConcerns } from '@/lib/scoring/judge-concerns';
import { isRecommended, recommendedAt, ruleWordingFor } from '@/lib/scoring/recommended-wording';
import type { Rubric } from '@/lib/scoring/rubric';

export interface DimensionBase {
  /** 0..100 before rules and faults. */
  readonly base: number;
  readonly findings: readonly FindingDraft[];
}

const MOST_FINDINGS = 4;
/** Judges of real calls give neither nothing nor everything here. */
const LOWEST = 8;
const HIGHEST = 98;
const POOR = 0.7;
/** As much as so many concerns counts how the agent asked and listened in a call that no case is known of. */
const STEADIED_BY = 1;
/** What a case itself recommends is not found wanting by a general measure: its best reply may ask first and answer next. */
const RECOMMENDED = 0.9;

/**
 * How well what the patient brought up was dealt with: heard, asked about, answered with something fitting. In a
 * simulated call the agenda items themselves count as much: laid to rest, hardened, or left open.
 */
export function objectionBase(reading: CallReading, rubric: Rubric): DimensionBase {
  const concerns = judgeConcerns(reading).map((c) =>
    isRecommended(c.agent.turn.text, c.agent.turn.place, rubric)
      ? { ...c, quality: Math.max(c.quality, RECOMMENDED) }
      : c,
  );
  const items = itemShare(reading);
  const brought = concerns.reduce((sum, c) => sum + c.weight, 0);
  // without a case the acts are heard from the patient's words alone: how the agent listened as a whole steadies them
  const weight = brought === 0 || reading.call.caseId ? brought : brought + STEADIED_BY;
  const talk =
    brought === 0
      ? quietCall(reading)
      : (byAct(concerns) * brought + quietCall(reading) * (weight - brought)) / weight;
  const quality = items === null ? talk : talk * 0.5 + items * 0.5;
  const base = Math.min(HIGHEST, LOWEST + quality * 100);
  return { base, findings: openConcerns(concerns, weight, rubric) };
}

/**
 * The same thing brought up twice counts half by how it went each time and half by how it went best: what was answered
 * well in the end was answered.
 */
function byAct(concerns: readonly HandledConcern[]): number {
  let sum = 0;
  let weight = 0;
  for (const act of new Set(concerns.map((c) => c.act))) {
    const same = concerns.filter((c) => c.act === act);
    const own = same.reduce((total, c) => total + c.weight, 0);
    const mean = same.reduce((total, c) => total + c.quality * c.weight, 0) / own;
    const best = Math.max(...same.map((c) => c.quality));
    sum += own * (mean + best) * 0.5;
    weight += own;
  }
  return sum / weight;
}

/** 0..1 over the agenda items that came up; null when the call knows none. */
function itemShare(reading: CallReading): number | null {
  const raised = new Set(reading.patients.flatMap((p) => p.turn.raised));
  if (raised.size === 0) return null;
  const settled = new Set(reading.patients.flatMap((p) => p.turn.settled));
  const hardened = new Set(reading.patients.flatMap((p) => p.turn.hardened));
  let sum = 0;
  for (const item of raised) {
    if (settled.has(item)) sum += hardened.has(item) ? 0.75 : 1;
    else sum += hardened.has(item) ? 0.05 : 0.4;
  }
  return sum / raised.size;
}

const ASKS: readonly MoveId[] = [
  'ask-condition',
  'ask-reason',
  'ask-history',
  'ask-preference',
  'ask-satisfaction',
];
const LISTENS: readonly MoveId[] = [
  'acknowledge',
  'paraphrase',
  'empathize',
  'praise',
  'reassure',
  'thank',
];
const HELPS: readonly MoveId[] = [
  'explain-process',
  'give-care-advice',
  'offer-help',
  'refer-doctor',
  'escalate-internal',
  'offer-alternative',
];

/** A call in which the patient brought up nothing: judged by whether the agent listened and asked. */
function quietCall(reading: CallReading): number {
  const turns = (moves: readonly MoveId[], most: number) =>
    Math.min(most, reading.agents.filter((agent) => hasAny(agent.moves, moves)).length);
  const asked = turns(ASKS, 2);
  const heard = turns(LISTENS, 2);
  const helped = turns(HELPS, 1);
  return Math.min(0.94, 0.42 + asked * 0.11 + heard * 0.1 + helped * 0.12);
}

function openConcerns(
  concerns: readonly HandledConcern[],
  weight: number,
  rubric: Rubric,
): FindingDraft[] {
  return concerns
    .filter((c) => c.quality < POOR && !c.faulted && !(c.act === 'states-danger'))
    .map((c) => ({ c, lost: ((1 - c.quality) * c.weight * 100) / Math.max(weight, 1) }))
    .sort((a, b) => b.lost - a.lost)
    .slice(0, MOST_FINDINGS)
    .map(({ c, lost }) => draft(c, lost, rubric));
}

function draft(c: HandledConcern, lost: number, rubric: Rubric): FindingDraft {
  const said = quoteOf(c.patient.turn.text, null);
  const item = c.patient.turn.raised[0] ?? c.patient.turn.hardened[0] ?? c.act;
  const message = !c.answered
    ? {
        zh: `对方说「${said}」，${c.concern.label.zh}这件事在这里没有得到回应。可以${c.concern.advice.zh}。`,
        en: `The patient said “${said}”. ${capital(c.concern.label.en)} was not taken up here. Try this: ${c.concern.advice.en}.`,
      }
    : !c.heard && c.concern.kind !== 'question'
      ? {
          zh: `对方说「${said}」，您的回答有用，但少了一句「听见了」。${c.concern.advice.zh}，对方会更愿意往下听。`,
          en: `The patient said “${said}”. Your answer helps, but the patient was not heard first. Try this: ${c.concern.advice.en}.`,
        }
      : {
          zh: `对方说「${said}」，可以回应得更到位：${c.concern.advice.zh}。`,
          en: `The patient said “${said}”. This could be met more fully: ${c.concern.advice.en}.`,
        };
  return {
    rule: `item/${item}`,
    dimension: 'objection',
    severity: c.quality < 0.35 ? 'major' : 'minor',
    points: -lost,
    turn: c.agent.index,
    span: null,
    message,
    why: {
      zh: '担心没有被听见，就会换一种说法再来一次，或者直接挂断。',
      en: 'A concern that is not heard comes back in other words, or ends the call.',
    },
    better: recommendedAt(c.agent.turn.place, rubric) ?? ruleWordingFor(c.act, rubric),
  };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
