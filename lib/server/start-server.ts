import 'server-only';
import { FolderLockedError } from '@/lib/db/folder-locked-error';
import { getServices } from './services';
import { startReminders } from './start-reminders';

/**
 * Opens the services before the first request and starts the reminders. When that fails the process ends with one clear
 * line: a server that answers every request with an error helps nobody.
 *
 * When `npm start` launched it and is gone (even killed), the server ends too.
 */
export async function startServer(): Promise<void> {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  try {
    await getServices();
    await startReminders();
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

function explain(error: unknown): string {
  if (error instanceof FolderLockedError) {
    return `数据目录正在使用中 The data folder ${error.folder} is in use by process ${error.pid}`;
  }
  const detail = error instanceof Error ? error.message : String(error);
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  return `启动失败 Huisheng could not start: ${[detail, cause].filter(Boolean).join(': ')}`;
}
