import 'server-only';
import { remind } from './remind';
import { getServices } from './services';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** How often the outbox is looked into. */
const TICK = 15 * SECOND;
/** The first requests come before the first round. */
const FIRST = 10 * SECOND;
/** How often the reviews of the day are looked at. */
const REVIEWS = 60 * MINUTE;

/**
 * Reminds and mails from inside the server, beside the requests and never in one: a round every
 * `HUISHENG_REMINDER_MINUTES`, mail every few seconds. What goes wrong is logged and tried again. With 0 minutes nothing
 * runs here, and `npm run reminders` does it. The timer keeps no process alive.
 */
export async function startReminders(): Promise<void> {
  const { environment, logger } = await getServices();
  const every = environment.reminderMinutes * MINUTE;
  if (environment.mail && /^https?:\/\/localhost\b/.test(environment.publicUrl))
    logger.warn(`HUISHENG_URL is not set: letters lead to ${environment.publicUrl}`);
  if (every === 0) return;
  let nextRound = 0;
  let nextReviews = 0;
  const tick = async (): Promise<void> => {
    const now = performance.now();
    const round = now >= nextRound;
    const reviews = round && now >= nextReviews;
    if (round) nextRound = now + every;
    if (reviews) nextReviews = now + REVIEWS;
    try {
      const done = await remind({ round, reviews });
      if (done.round?.told || done.mail?.sent || done.mail?.failed)
        logger.info({ ...done.round, mail: done.mail }, 'reminders');
    } catch (error) {
      logger.error({ err: error }, 'a round of reminders broke off; the next one goes on');
    }
    setTimeout(tick, Math.min(TICK, every)).unref();
  };
  setTimeout(tick, Math.min(FIRST, every)).unref();
}
