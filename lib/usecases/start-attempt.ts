import { decide } from '@/lib/access/decide';
import { ENGINE_VERSION } from '@/lib/call/engine-version';
import type { CallMode } from '@/lib/model/log';
import type { CallDeps } from './call-deps';
import { pinContent } from './pin-content';
import type { ActingPerson, Attempt } from './ports';

export type StartedAttempt =
  | { ok: true; attemptId: string }
  | { ok: false; code: 'denied' | 'unknown-case' | 'unknown-persona' };

/**
 * Begins an attempt at a case. Without a persona one is drawn from the case's list by the seed (always drawn in an
 * exam). The attempt and the content it is pinned to are stored before the id is given out.
 */
export async function startAttempt(
  deps: CallDeps,
  actor: ActingPerson,
  wish: { caseId: string; mode: CallMode; personaId?: string; forStep?: Attempt['forStep'] },
): Promise<StartedAttempt> {
  if (decide(actor.role, 'attempt.start', 'own') === 'deny') return { ok: false, code: 'denied' };
  const content = deps.content.current();
  const loaded = content.cases.get(wish.caseId);
  if (!loaded) return { ok: false, code: 'unknown-case' };
  const { personas } = loaded.case;
  if (wish.personaId && !personas.includes(wish.personaId))
    return { ok: false, code: 'unknown-persona' };
  const seed = deps.dice.seed();
  const drawn = personas[seed % personas.length] as string;
  const attempt: Attempt = {
    id: deps.dice.id(),
    traineeId: actor.userId,
    pins: {
      caseId: loaded.id,
      caseVersion: loaded.case.version,
      contentHash: loaded.hash,
      engineVersion: ENGINE_VERSION,
      languageVersion: deps.language.version,
      personaId: wish.mode === 'exam' ? drawn : (wish.personaId ?? drawn),
      seed,
      mode: wish.mode,
      house: await deps.house.read(),
    },
    startedAt: deps.clock.now(),
    finishedAt: null,
    forkedFrom: null,
    forStep: wish.forStep ?? null,
  };
  await deps.attempts.start(attempt, [], pinContent(content, loaded));
  return { ok: true, attemptId: attempt.id };
}
