const MOST_CHARACTERS = 40;

/** A team's name as it is kept (spaces around it go), or null when it is empty or longer than 40 characters. */
export function teamName(raw: string): string | null {
  const name = raw.replace(/\s+/gu, ' ').trim();
  return name.length > 0 && name.length <= MOST_CHARACTERS ? name : null;
}
