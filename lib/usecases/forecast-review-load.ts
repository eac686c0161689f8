import { decide } from '@/lib/access/decide';
import type { ReviewLoad } from '@/lib/model/review-load';
import { ReviewSettings } from '@/lib/model/review-settings';
import { forecastReviews } from '@/lib/quiz/review/forecast-reviews';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

const DAYS = 30;
/** So many people are typical of all; their cards are read for every forecast. */
const MOST_PEOPLE = 30;
/** Where there are many people without reviews, looking goes on only so far. */
const MOST_ASKED = 200;
/** A card of the usual kind, with reading why. */
const SECONDS = 25;

/**
 * What reviews would cost the people of the clinic with these settings: the mean over up to thirty active people who have
 * cards, as their cards stand now. `bad-settings`: out of range.
 */
export async function forecastReviewLoad(
  deps: Pick<TrainingDeps, 'people' | 'reviews' | 'clock'>,
  actor: ActingPerson,
  wanted: ReviewSettings,
): Promise<{ ok: true; load: ReviewLoad } | { ok: false; code: 'denied' | 'bad-settings' }> {
  if (decide(actor.role, 'house.change', 'none') === 'deny') return { ok: false, code: 'denied' };
  const settings = ReviewSettings.safeParse(wanted);
  if (!settings.success) return { ok: false, code: 'bad-settings' };
  const active = (await deps.people.list()).filter((person) => person.active);
  const now = deps.clock.now().getTime();
  const days = Array<number>(DAYS).fill(0);
  let people = 0;
  for (const { id } of active.slice(0, MOST_ASKED)) {
    if (people === MOST_PEOPLE) break;
    const cards = await deps.reviews.cards(id);
    if (cards.length === 0) continue;
    people += 1;
    forecastReviews(cards, now, settings.data, DAYS).forEach((count, day) => {
      days[day] = (days[day] ?? 0) + count;
    });
  }
  if (people === 0) return { ok: true, load: { people, days: [], perDay: 0, minutesPerDay: 0 } };
  const mean = days.map((sum) => sum / people);
  const perDay = mean.reduce((sum, each) => sum + each, 0) / DAYS;
  return { ok: true, load: { people, days: mean, perDay, minutesPerDay: (perDay * SECONDS) / 60 } };
}
