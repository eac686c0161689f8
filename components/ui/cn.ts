/** Joins class names and drops what is empty. Later names do not override earlier ones: keep variants apart instead. */
export function cn(...parts: ReadonlyArray<string | false | null | undefined>): string {
  return parts.filter(Boolean).join(' ');
}
