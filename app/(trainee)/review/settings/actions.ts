'use server';
import { revalidatePath } from 'next/cache';
import type { ReviewLoad } from '@/lib/model/review-load';
import { ReviewSettings } from '@/lib/model/review-settings';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { changeReviewSettings } from '@/lib/usecases/change-review-settings';
import { forecastReviewLoad } from '@/lib/usecases/forecast-review-load';

type Refusal = { ok: false; code: 'denied' | 'bad-settings' };

/** Keeps how the clinic reviews. */
export async function keep(
  given: ReviewSettings,
): Promise<{ ok: true; settings: ReviewSettings } | Refusal> {
  const actor = await requireActor('administrator');
  const wish = ReviewSettings.safeParse(given);
  if (!wish.success) return { ok: false, code: 'bad-settings' };
  const result = await changeReviewSettings(await trainingDeps(), actor, wish.data);
  if (result.ok) revalidatePath('/review');
  return result;
}

/** What these settings would cost, before they are kept. */
export async function forecast(
  given: ReviewSettings,
): Promise<{ ok: true; load: ReviewLoad } | Refusal> {
  const actor = await requireActor('administrator');
  const wish = ReviewSettings.safeParse(given);
  if (!wish.success) return { ok: false, code: 'bad-settings' };
  return forecastReviewLoad(await trainingDeps(), actor, wish.data);
}
