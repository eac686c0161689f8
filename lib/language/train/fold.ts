/** Held-out part (0…folds-1) of an utterance: by situation, so that one scene never stands on both sides. */
export function foldOf(situation: string, folds: number): number {
  let hash = 2166136261;
  for (let i = 0; i < situation.length; i++)
    hash = Math.imul(hash ^ situation.charCodeAt(i), 16777619) >>> 0;
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x85ebca6b) >>> 0) % folds;
}
