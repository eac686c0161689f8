import { decide } from '@/lib/access/decide';
import type { MailStanding } from '@/lib/model/reminder-view';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

const WEEK = 7 * 86_400_000;

/** Whether mail leaves this server. `via` comes from the server's own settings. */
export async function viewMailStanding(
  deps: Pick<TrainingDeps, 'outbox' | 'clock'>,
  actor: ActingPerson,
  via: MailStanding['via'],
): Promise<{ ok: true; standing: MailStanding } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'house.change', 'none') === 'deny') return { ok: false, code: 'denied' };
  const since = new Date(deps.clock.now().getTime() - WEEK);
  return { ok: true, standing: { via, ...(await deps.outbox.standing(since)) } };
}
