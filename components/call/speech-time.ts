/** Characters a second: Chinese is spoken in syllables, English written in letters. */
const SPOKEN = { slow: 4.6, normal: 6.2, fast: 8 } as const;
const LETTERS_PER_SYLLABLE = 2.9;
const READ_PER_SECOND = 9;

export type Pace = keyof typeof SPOKEN;

/** Milliseconds that a line takes to say. */
export function speechTime(text: string, pace: Pace): number {
  return Math.max(700, Math.round((syllables(text) / SPOKEN[pace]) * 1000));
}

/** Milliseconds that it takes to read the offered replies: time that nobody may count as silence. */
export function readingTime(texts: readonly string[]): number {
  const total = texts.reduce((sum, text) => sum + syllables(text), 0);
  return Math.round((total / READ_PER_SECOND) * 1000);
}

function syllables(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han + (text.length - han) / (han > 0 ? 1.5 : LETTERS_PER_SYLLABLE);
}
