/**
 * Where a line may be broken: between any two Chinese characters, never inside anything else. A part that is followed by an
 * empty string is broken after without a hyphen; that is how the layout engine wants it said.
 */
export function breakWords(word: string): string[] {
  const parts = word.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? [word];
  return parts.length === 1 ? parts : parts.flatMap((part) => [part, '']);
}
