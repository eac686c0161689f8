import { decide } from '@/lib/access/decide';
import type { CallDeps } from './call-deps';
import { type CaseCard, caseCard } from './case-card';
import type { ActingPerson } from './ports';

export type ListedCases = { ok: true; cases: CaseCard[] } | { ok: false; code: 'denied' };

const MOST_ATTEMPTS = 1_000;

/** Every case of the catalogue, by department and then from easy to hard, with the actor's own results. */
export async function listCases(
  deps: Pick<CallDeps, 'attempts' | 'content' | 'house'>,
  actor: ActingPerson,
): Promise<ListedCases> {
  if (decide(actor.role, 'attempt.list', 'own') === 'deny') return { ok: false, code: 'denied' };
  const attempts = await deps.attempts.list({
    traineeIds: [actor.userId],
    limit: MOST_ATTEMPTS,
  });
  const content = deps.content.current();
  const house = await deps.house.read();
  const cases = [...content.cases.values()].map((loaded) =>
    caseCard(
      content,
      loaded,
      attempts.filter((attempt) => attempt.caseId === loaded.id),
      house,
    ),
  );
  return { ok: true, cases: differentFaces(cases.sort(byDepartmentAndLevel)) };
}

/** Each card shows first the one of its people who was shown first the longest ago: neighbours have different faces. */
function differentFaces(cards: readonly CaseCard[]): CaseCard[] {
  const shown = new Map<string, number>();
  return cards.map((card, place) => {
    const [face, ...others] = [...card.portraits].sort(
      (a, b) => (shown.get(a) ?? -1) - (shown.get(b) ?? -1),
    );
    if (face) shown.set(face, place);
    return { ...card, portraits: face ? [face, ...others] : [] };
  });
}

function byDepartmentAndLevel(a: CaseCard, b: CaseCard): number {
  const x = `${a.department} ${a.level} ${a.id}`;
  const y = `${b.department} ${b.level} ${b.id}`;
  return x < y ? -1 : x > y ? 1 : 0;
}
