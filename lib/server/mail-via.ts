import 'server-only';
import type { MailStanding } from '@/lib/model/reminder-view';
import { getServices } from './services';

/** Where mail is handed in, without user name and password; null when no mail server is set. */
export async function mailVia(): Promise<MailStanding['via']> {
  const { mail } = (await getServices()).environment;
  return mail && { host: new URL(mail.url).host, from: mail.from };
}
