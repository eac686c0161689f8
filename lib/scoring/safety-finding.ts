import { type CallReading, quoteOf } from '@/lib/scoring/call-reading';
import type { Effect } from '@/lib/scoring/fault-effects';
import type { FindingDraft } from '@/lib/scoring/finding-draft';
import { recommendedAt } from '@/lib/scoring/recommended-wording';
import type { Rubric } from '@/lib/scoring/rubric';
import type { Safety } from '@/lib/scoring/safety';

/** What is left of the dimensions after a danger sign was missed or dealt with late. */
export const SAFETY_LEAVES: Readonly<Record<Safety['state'], Effect | null>> = {
  none: null,
  handled: null,
  late: { script: 0.85, objection: 0.72, etiquette: 0.94, compliance: 0.7, outcome: 0.88 },
  missed: { script: 0.7, objection: 0.45, etiquette: 0.8, compliance: 0.35, outcome: 1 },
};

const BETTER = {
  zh: '您说的这个情况不能等，请现在就去最近的医院急诊，或者马上拨打120。我同时联系我们的医生，您路上保持电话畅通。',
  en: 'This cannot wait. Please go to the nearest emergency department now, or call emergency services. I am telling our doctor at the same time; please keep your phone on.',
};

/** The finding about a danger sign, in its own words; null when there was none or it was dealt with at once. */
export function safetyFinding(
  safety: Safety,
  reading: CallReading,
  rubric: Rubric,
): FindingDraft | null {
  if (safety.state !== 'missed' && safety.state !== 'late') return null;
  const danger = safety.dangerTurn === null ? undefined : reading.call.turns[safety.dangerTurn];
  const agent = safety.agentTurn === null ? undefined : reading.call.turns[safety.agentTurn];
  const said = danger ? quoteOf(danger.text, null) : '';
  const late = safety.state === 'late';
  return {
    rule: `safety/${safety.state}`,
    dimension: 'compliance',
    severity: late ? 'major' : 'critical',
    points: 0,
    turn: safety.agentTurn ?? safety.dangerTurn,
    span: null,
    message: late
      ? {
          zh: `对方说「${said}」，这是危险信号。您后来请对方就医了，但晚了一步，应当在第一句就说。`,
          en: `“${said}” is a danger sign. You did send the patient to care, but a turn too late; it belongs in your first sentence.`,
        }
      : {
          zh: `对方说「${said}」，这是危险信号，整通电话都没有请对方马上就医。这种时候要停下其他一切。`,
          en: `“${said}” is a danger sign, and the patient was never sent to care. At such a moment everything else stops.`,
        },
    why: {
      zh: '电话这头看不到病情，早去一刻可能就是安全和后果之间的差别。',
      en: 'On the phone you cannot see how bad it is; going at once may make all the difference.',
    },
    better: recommendedAt(agent?.speaker === 'agent' ? agent.place : null, rubric) ?? BETTER,
  };
}
