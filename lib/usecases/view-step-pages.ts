import { decide } from '@/lib/access/decide';
import type { HandbookPage } from '@/lib/model/handbook';
import type { Text } from '@/lib/model/text';
import { personStep } from './person-step';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';
import { viewHandbookPage } from './view-handbook-page';

/** What a handbook step gives to read, with the facts of this clinic; a page that has left the content is left out. */
export async function viewStepPages(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { trackId: string; stepId: string },
): Promise<
  | { ok: true; reading: { title: Text; track: Text; read: boolean; pages: HandbookPage[] } }
  | { ok: false; code: 'not-found' | 'not-enrolled' | 'locked' }
> {
  if (decide(actor.role, 'handbook.view', 'own') === 'deny')
    return { ok: false, code: 'not-found' };
  const found = await personStep(deps, actor.userId, wish);
  if (!found.ok) return found;
  const { step, state } = found.progress;
  if (step.kind !== 'handbook') return { ok: false, code: 'not-found' };
  if (state === 'locked') return { ok: false, code: 'locked' };
  const pages = await Promise.all(step.pages.map((id) => viewHandbookPage(deps, actor, id)));
  return {
    ok: true,
    reading: {
      title: step.title,
      track: found.found.track.title,
      read: state === 'passed',
      pages: pages.flatMap((result) => (result.ok ? [result.page] : [])),
    },
  };
}
