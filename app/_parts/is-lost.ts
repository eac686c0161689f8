/** What `fetch` throws when no answer came, in the words of Chromium, Firefox and Safari. */
const UNANSWERED = /failed to fetch|networkerror|load failed/i;

/** Whether an error only says that the server was not reached. */
export function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'ChunkLoadError' || UNANSWERED.test(error.message);
}
