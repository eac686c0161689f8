import { decide } from '@/lib/access/decide';
import type { ReviewSettings } from '@/lib/model/review-settings';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** How the clinic reviews, for whoever may change it. */
export async function readReviewSettings(
  deps: TrainingDeps,
  actor: ActingPerson,
): Promise<{ ok: true; settings: ReviewSettings } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'house.change', 'none') === 'deny') return { ok: false, code: 'denied' };
  return { ok: true, settings: await deps.reviewSettings.read() };
}
