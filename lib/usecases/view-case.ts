import { decide } from '@/lib/access/decide';
import type { AttemptCard } from '@/lib/model/team-view';
import type { Text } from '@/lib/model/text';
import { attemptCards } from './attempt-cards';
import type { CallDeps } from './call-deps';
import { type CaseCard, caseCard } from './case-card';
import type { ActingPerson } from './ports';

/** A case before the call: what it teaches, who may be on the line, how one fared so far. */
export interface CaseView extends CaseCard {
  lesson: Text;
  /** The record as far as it may be known before the call is begun. */
  card: { called: Text; sex: 'female' | 'male'; age: number; note: Text | null };
  people: { id: string; name: Text; about: Text; portrait: string }[];
  attempts: AttemptCard[];
}

/** One case for the actor. Never holds agenda, endings, replies or keys. */
export async function viewCase(
  deps: Pick<CallDeps, 'attempts' | 'content' | 'house'>,
  actor: ActingPerson,
  caseId: string,
): Promise<{ ok: true; case: CaseView } | { ok: false; code: 'not-found' }> {
  const content = deps.content.current();
  const loaded = content.cases.get(caseId);
  if (!loaded || decide(actor.role, 'attempt.list', 'own') === 'deny')
    return { ok: false, code: 'not-found' };
  const attempts = await deps.attempts.list({ traineeIds: [actor.userId], caseId, limit: 100 });
  const { card, lesson, personas } = loaded.case;
  return {
    ok: true,
    case: {
      ...caseCard(content, loaded, attempts, await deps.house.read()),
      lesson,
      card: {
        called: card.called,
        sex: card.sex,
        age: card.age,
        note: card.notes[0] ?? null,
      },
      people: [...new Set(personas)].flatMap((id) => {
        const persona = content.personas.get(id);
        return persona
          ? [{ id, name: persona.name, about: persona.about, portrait: persona.portrait }]
          : [];
      }),
      attempts: attemptCards(content, attempts),
    },
  };
}
