import 'server-only';
import { viewCalendar } from '@/lib/usecases/view-calendar';
import { calendarText } from './calendar-text';
import { reminderDeps } from './reminder-deps';
import { getServices } from './services';

/** The calendar behind a private address as an iCalendar file; null when there is none. */
export async function calendarFile(token: string): Promise<string | null> {
  const [deps, { environment }] = await Promise.all([reminderDeps(), getServices()]);
  const found = await viewCalendar(deps, token);
  return found.ok ? calendarText(found, environment.publicUrl) : null;
}
