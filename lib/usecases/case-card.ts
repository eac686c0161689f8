import type { Case, Department } from '@/lib/model/case';
import type { Content, LoadedCase } from '@/lib/model/content';
import type { HouseSettings } from '@/lib/model/house';
import type { Text } from '@/lib/model/text';
import { fill } from '@/lib/patient/fill';
import type { AttemptSummary } from './ports';

/** A case in the catalogue, with how the reader fared in it. */
export interface CaseCard {
  id: string;
  pack: string;
  slug: string;
  title: Text;
  summary: Text;
  department: Department;
  channel: Case['channel'];
  direction: Case['direction'];
  level: number;
  needsClinicalReview: boolean;
  portraits: string[];
  mine: {
    tries: number; // finished calls
    first: number | null;
    best: number | null;
    /** The newest call of this case that is still running. */
    runningId: string | null;
  };
}

/** The patient's own names are told by the record card, not by the catalogue. */
const NOBODY = { zh: {}, en: {} };

/** One card, with the clinic's own facts in its words; `attempts` are those of this case, newest first. */
export function caseCard(
  content: Content,
  { id, pack, case: kase }: LoadedCase,
  attempts: readonly AttemptSummary[],
  house: HouseSettings,
): CaseCard {
  // a fork begins with somebody's earlier words: it shows progress, but it is not a first try
  const scores = attempts.flatMap((a) => (a.overall === null || a.forkedFrom ? [] : [a.overall]));
  return {
    id,
    pack,
    slug: id.slice(pack.length + 1),
    title: fill(kase.title, house, NOBODY),
    summary: fill(kase.summary, house, NOBODY),
    department: kase.department,
    channel: kase.channel,
    direction: kase.direction,
    level: kase.level,
    needsClinicalReview: kase.needs_clinical_review,
    portraits: [...new Set(kase.personas)].flatMap((persona) => {
      const portrait = content.personas.get(persona)?.portrait;
      return portrait ? [portrait] : [];
    }),
    mine: {
      tries: scores.length,
      first: scores.at(-1) ?? null,
      best: scores.length > 0 ? Math.max(...scores) : null,
      runningId: attempts.find((a) => a.finishedAt === null)?.id ?? null,
    },
  };
}
