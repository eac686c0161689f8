import { getActor } from '@/lib/server/get-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { countReminders } from '@/lib/usecases/count-reminders';

/** How many reminders one has not read: `{ unread }`. */
export async function GET(): Promise<Response> {
  const actor = await getActor();
  if (!actor) return new Response(null, { status: 401 });
  const result = await countReminders(await trainingDeps(), actor);
  if (!result.ok) return new Response(null, { status: 404 });
  return Response.json({ unread: result.unread }, { headers: { 'cache-control': 'no-store' } });
}
