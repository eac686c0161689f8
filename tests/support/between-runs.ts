import type { TrainingDeps } from '@/lib/usecases/training-deps';
import type { AppServer } from './app-server';
import { inDataFolder } from './track-folder';

/** Works on the data of a running server while it is down, and brings it back whatever comes of it. */
export async function betweenRuns<T>(
  app: AppServer,
  work: (deps: TrainingDeps) => Promise<T>,
): Promise<T> {
  await app.kill();
  try {
    return await inDataFolder(app.dataFolder, work);
  } finally {
    await app.start();
  }
}
