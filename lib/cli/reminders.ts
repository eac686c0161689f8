import { FolderLockedError } from '@/lib/db/folder-locked-error';
import { remind } from '@/lib/server/remind';
import { getServices } from '@/lib/server/services';

/**
 * `npm run reminders`: one round of reminders, and the mail that is due; prints what it did as JSON. For a timer of the
 * system's where the servers run with `HUISHENG_REMINDER_MINUTES=0`. With PGlite the server itself does this, and the command
 * says so (exit 1); with PostgreSQL it may run beside any number of servers.
 */
try {
  const { database } = await getServices();
  const done = await remind({ round: true, reviews: true });
  process.stdout.write(`${JSON.stringify(done)}\n`);
  await database.close();
} catch (error) {
  const why =
    error instanceof FolderLockedError
      ? `数据目录正在使用中，提醒由服务器自己发 The data folder is in use by process ${error.pid}: the server itself reminds`
      : error instanceof Error
        ? error.message
        : String(error);
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
