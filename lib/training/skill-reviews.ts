import type { Finding } from '@/lib/model/report';
import type { CardId, Importance, MemoryCard, Review } from '@/lib/model/review';
import type { Text } from '@/lib/model/text';

/** A finished call as the review looks at it. */
export interface FinishedCall {
  attemptId: string;
  caseId: string;
  at: number; // ms
  findings: readonly Pick<Finding, 'rule' | 'severity' | 'points' | 'message'>[];
}

const IMPORTANCE: Readonly<Record<Finding['severity'], Importance>> = {
  critical: 3,
  major: 2,
  minor: 1,
  praise: 1,
};

/**
 * What a call says about skills: a rule that cost points is a skill forgotten (a new card, or a lapse). A known skill is
 * remembered when the call praises it, or when it was last lost in this very case and nothing was found this time; a call
 * of another case may never have asked for it and says nothing.
 */
export function skillReviews(
  call: FinishedCall,
  known: Iterable<MemoryCard>,
  titleOf: (rule: string) => Text | null,
): Review[] {
  const common = { at: call.at, source: `call/${call.attemptId}` };
  const lost = new Map<CardId, Review>();
  const praised = new Set<CardId>();
  for (const finding of call.findings) {
    const card: CardId = `skill/${finding.rule}`;
    if (finding.severity === 'praise') praised.add(card);
    else if (finding.points < 0) {
      const importance = IMPORTANCE[finding.severity];
      const before = lost.get(card);
      if (before && before.importance >= importance) continue;
      const title = titleOf(finding.rule) ?? finding.message;
      lost.set(card, { ...common, card, grade: 1, importance, caseId: call.caseId, title });
    }
  }
  const kept = [...known].flatMap(({ card, importance, caseId, title }): Review[] =>
    card.startsWith('skill/') && !lost.has(card) && (praised.has(card) || caseId === call.caseId)
      ? [{ ...common, card, grade: 3, importance, caseId, title }]
      : [],
  );
  return [...lost.values(), ...kept];
}
