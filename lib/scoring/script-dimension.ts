import type { CallReading } from '@/lib/scoring/call-reading';
import type { CheckedPoint } from '@/lib/scoring/checkpoints';
import type { FindingDraft } from '@/lib/scoring/finding-draft';
import { MOVE_WORDS } from '@/lib/scoring/move-words';
import type { DimensionBase } from '@/lib/scoring/objection-dimension';
import { ruleWordingOf } from '@/lib/scoring/recommended-wording';
import type { Rubric } from '@/lib/scoring/rubric';

const PHASE_WEIGHT = { open: 0.35, body: 0.37, close: 0.28 } as const;
const PHASE_NAME = {
  open: { zh: '开场', en: 'the opening' },
  body: { zh: '谈话中间', en: 'the body of the call' },
  close: { zh: '收尾', en: 'the closing' },
} as const;

/** How much of the recommended script was done, by phase, with partial credit for steps done out of place. */
export function scriptBase(
  points: readonly CheckedPoint[],
  reading: CallReading,
  rubric: Rubric,
): DimensionBase {
  const phases = (['open', 'body', 'close'] as const).filter((phase) =>
    points.some((p) => p.phase === phase),
  );
  const total = phases.reduce((sum, phase) => sum + PHASE_WEIGHT[phase], 0);
  if (total === 0) return { base: 100, findings: [] };
  let covered = 0;
  const findings: FindingDraft[] = [];
  for (const phase of phases) {
    const own = points.filter((p) => p.phase === phase);
    const weight = own.reduce((sum, p) => sum + p.weight, 0);
    for (const p of own) {
      const share = (PHASE_WEIGHT[phase] / total) * (p.weight / weight);
      covered += share * p.credit;
      if (p.credit === 0) findings.push(missed(p, share * 100, reading, rubric));
    }
  }
  return { base: 98 * covered ** 0.85, findings };
}

function missed(p: CheckedPoint, lost: number, reading: CallReading, rubric: Rubric): FindingDraft {
  const move = p.anyOf[0];
  const words = p.name ?? (move ? MOVE_WORDS[move] : { zh: '', en: '' });
  const at =
    p.phase === 'open'
      ? reading.agents[0]
      : p.phase === 'close'
        ? reading.agents.at(-1)
        : undefined;
  return {
    rule: `checkpoint/${move}`,
    dimension: 'script',
    severity: 'minor',
    points: -lost,
    turn: at?.index ?? null,
    span: null,
    message: {
      zh: `${PHASE_NAME[p.phase].zh}少了一步：${words.zh}。`,
      en: `A step is missing in ${PHASE_NAME[p.phase].en}: ${words.en}.`,
    },
    why: null,
    better: move ? ruleWordingOf(move, rubric) : null,
  };
}
