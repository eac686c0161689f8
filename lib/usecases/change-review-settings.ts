import { decide } from '@/lib/access/decide';
import { ReviewSettings } from '@/lib/model/review-settings';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** Changes the wanted retention and the daily cap. All cards move at once; no review is lost. `bad-settings`: out of range. */
export async function changeReviewSettings(
  deps: TrainingDeps,
  actor: ActingPerson,
  wanted: ReviewSettings,
): Promise<
  { ok: true; settings: ReviewSettings } | { ok: false; code: 'denied' | 'bad-settings' }
> {
  if (decide(actor.role, 'house.change', 'none') === 'deny') return { ok: false, code: 'denied' };
  const parsed = ReviewSettings.safeParse(wanted);
  if (!parsed.success) return { ok: false, code: 'bad-settings' };
  await deps.reviewSettings.write(parsed.data, actor.userId, deps.clock.now());
  return { ok: true, settings: parsed.data };
}
