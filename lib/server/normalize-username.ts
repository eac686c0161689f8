/**
 * One spelling per user name: full-width letters become plain ones, capitals small ones, spaces
 * around it go. Chinese names stay as they are.
 */
export function normalizeUsername(username: string): string {
  return username.normalize('NFKC').trim().toLowerCase();
}
