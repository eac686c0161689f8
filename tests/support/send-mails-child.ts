import { openDatabase } from '@/lib/db/open-database';
import { createStores } from '@/lib/db/stores/create-stores';
import { createSmtpMailer } from '@/lib/integrations/mail/create-smtp-mailer';
import { createLetters } from '@/lib/server/create-letters';
import { createSignatures } from '@/lib/server/create-signatures';
import { sendMails } from '@/lib/usecases/send-mails';

/** A sender in a process of its own, to be killed: `tsx send-mails-child.ts FOLDER SMTP-URL NOW`. Prints what it did. */
const [dataDir = '', url = '', now = ''] = process.argv.slice(2);
const opened = await openDatabase({ dataDir });
const done = await sendMails({
  ...createStores(opened.db),
  clock: { now: () => new Date(now) },
  signatures: createSignatures('a secret of at least thirty-two characters'),
  letters: createLetters({ publicUrl: 'https://train.example', timeZone: 'Asia/Shanghai' }),
  mailer: createSmtpMailer({ url, from: 'no-reply@train.example' }),
});
process.stdout.write(JSON.stringify(done));
await opened.close();
