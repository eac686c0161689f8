import { CRITICAL_CAP, DIMENSION_WEIGHTS, DIMENSIONS, type Dimension } from '@/lib/model/dimension';
import { isCritical } from '@/lib/model/move-id';
import type { Finding, Report } from '@/lib/model/report';
import type { ScoredCall } from '@/lib/model/scored-call';
import { bandOf } from '@/lib/scoring/band-of';
import { type CallReading, readCall } from '@/lib/scoring/call-reading';
import { checkPoints, checkpointsOf, reportedCheckpoints } from '@/lib/scoring/checkpoints';
import { endOfCall } from '@/lib/scoring/end-of-call';
import type { Effect } from '@/lib/scoring/fault-effects';
import { faultFindings } from '@/lib/scoring/fault-findings';
import type { FindingDraft } from '@/lib/scoring/finding-draft';
import { LEFT_AT_THE_DOOR_LEAVES, leftAtTheDoor } from '@/lib/scoring/left-at-the-door';
import { mergeMissedSteps } from '@/lib/scoring/merge-missed-steps';
import { objectionBase } from '@/lib/scoring/objection-dimension';
import { praiseFindings } from '@/lib/scoring/praise-findings';
import type { Rubric } from '@/lib/scoring/rubric';
import { ruleFindings } from '@/lib/scoring/run-rules';
import { judgeSafety } from '@/lib/scoring/safety';
import { SAFETY_LEAVES, safetyFinding } from '@/lib/scoring/safety-finding';
import { SCORING_VERSION } from '@/lib/scoring/scoring-version';
import { scriptBase } from '@/lib/scoring/script-dimension';

/** Many small slips must not weigh like a fault: rules take at most so much from one dimension. */
const MOST_BY_RULES: Readonly<Record<Dimension, number>> = {
  script: 30,
  objection: 30,
  etiquette: 50,
  compliance: 50,
  outcome: 40,
};
const HINT_POINTS = 4;
/** What even a ruined call keeps: judges of real calls give a little for having picked up the phone. */
const LEAST: Readonly<Record<Dimension, number>> = {
  script: 12,
  objection: 8,
  etiquette: 4,
  compliance: 8,
  outcome: 6,
};

/**
 * Judges a call. Takes the call as the scorer sees it and the rubric; gives the report. Pure: the same call and rubric
 * give the same report. Takes any call, also an empty one or one cut short; never throws on content.
 *
 * Each dimension starts from what was done (script steps, concerns met, how the call ended; etiquette and compliance
 * start full), loses the points of rules not kept, and keeps the share that each fault leaves of it. A critical fault
 * or a missed danger sign caps the whole at 40 (decisions: critical faults).
 */
export function scoreCall(call: ScoredCall, rubric: Rubric): Report {
  const reading = readCall(call);
  const safety = judgeSafety(reading);
  const end = endOfCall(reading, rubric, safety);
  const points = checkPoints(checkpointsOf(reading, rubric, end), reading);
  const script = scriptBase(points, reading, rubric);
  const objection = objectionBase(reading, rubric);
  const ruled = [...ruleFindings(reading, rubric), ...hintFindings(reading)];
  const faults = faultFindings(reading, rubric);

  const level: Record<Dimension, number> = {
    script: script.base,
    objection: objection.base,
    etiquette: 100,
    compliance: 100,
    outcome: end.worth,
  };
  // Nobody earns points by saying nothing.
  const spoke = reading.agents.length > 0 ? 1 : 0;
  for (const d of DIMENSIONS) {
    const cost = ruled.filter((f) => f.dimension === d).reduce((sum, f) => sum - f.points, 0);
    level[d] *= spoke * (1 - Math.min(cost, MOST_BY_RULES[d]) / 100);
  }
  const findings: FindingDraft[] = [
    ...mergeMissedSteps(script.findings, ruled, rubric.rules),
    ...objection.findings,
  ];
  for (const fault of faults) {
    findings.push({ ...fault.finding, points: leave(level, fault.leaves, fault.home) });
  }
  const danger = safetyFinding(safety, reading, rubric);
  const left = SAFETY_LEAVES[safety.state];
  const atTheDoor = leftAtTheDoor(reading, rubric);
  if (atTheDoor)
    findings.push({
      ...atTheDoor,
      points: leave(level, LEFT_AT_THE_DOOR_LEAVES, atTheDoor.dimension),
    });
  if (danger && left) findings.push({ ...danger, points: leave(level, left, danger.dimension) });

  const dimensions = Object.fromEntries(
    DIMENSIONS.map((d) => [
      d,
      Math.round(LEAST[d] + (Math.min(100, level[d]) * (100 - LEAST[d])) / 100),
    ]),
  ) as Record<Dimension, number>;
  const failed = safety.state === 'missed' || faults.some((fault) => isCritical(fault.at.move));
  const weighted = Math.round(
    DIMENSIONS.reduce((sum, d) => sum + (dimensions[d] * DIMENSION_WEIGHTS[d]) / 100, 0),
  );
  const overall = failed ? Math.min(CRITICAL_CAP, weighted) : weighted;
  return {
    overall,
    band: bandOf(overall, failed),
    dimensions,
    criticalFaults: faults.filter((f) => isCritical(f.at.move)).map((f) => f.at),
    faults: faults.filter((f) => !isCritical(f.at.move)).map((f) => f.at),
    safety: safety.state,
    findings: inReadingOrder([...findings, ...praiseFindings(reading)]),
    checkpoints: reportedCheckpoints(points),
    ending: call.ending,
    scoringVersion: SCORING_VERSION,
  };
}

/** Lowers every dimension to the share that is left and says what the home dimension lost. */
function leave(level: Record<Dimension, number>, leaves: Effect, home: Dimension): number {
  const before = level[home];
  for (const d of DIMENSIONS) level[d] *= leaves[d];
  return level[home] - before;
}

/** Coached mode: a hint has its price, at the turn it was asked for. */
function hintFindings(reading: CallReading): FindingDraft[] {
  return reading.agents
    .filter((agent) => agent.turn.hints > 0)
    .map((agent) => ({
      rule: 'hint',
      dimension: 'objection',
      severity: 'minor',
      points: -HINT_POINTS * agent.turn.hints,
      turn: agent.index,
      span: null,
      message: {
        zh: '这里看了提示，扣一点分。下次试试先自己说。',
        en: 'You asked for a hint here, which costs a little. Try it on your own next time.',
      },
      why: null,
      better: null,
    }));
}

const RANK: Readonly<Record<Finding['severity'], number>> = {
  critical: 0,
  major: 1,
  minor: 2,
  praise: 3,
};

/** By turn, the whole call last; within a turn the gravest first. Points to one decimal. */
function inReadingOrder(findings: readonly FindingDraft[]): Finding[] {
  return [...findings]
    .sort(
      (a, b) =>
        (a.turn ?? Infinity) - (b.turn ?? Infinity) ||
        RANK[a.severity] - RANK[b.severity] ||
        (a.rule < b.rule ? -1 : 1),
    )
    .map((finding) => ({ ...finding, points: Math.round(finding.points * 10) / 10 }));
}
