import type { AttemptStore } from './ports';

/**
 * The same store of attempts, which tells when a call that was played for a step of a track is finished: after it is
 * stored. What `finished` does never disturbs the call; its failures go to `failed`.
 */
export function issueAfterCalls(
  attempts: AttemptStore,
  finished: (personId: string, trackId: string) => Promise<unknown>,
  failed: (error: unknown) => void,
): AttemptStore {
  return {
    ...attempts,
    append: async (id, idempotencyKey, entry, finish) => {
      const appended = await attempts.append(id, idempotencyKey, entry, finish);
      if (!appended.ok || !finish) return appended;
      try {
        const attempt = await attempts.find(id);
        if (attempt?.forStep) await finished(attempt.traineeId, attempt.forStep.trackId);
      } catch (error) {
        failed(error);
      }
      return appended;
    },
  };
}
