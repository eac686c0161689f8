/** The longest typed answer of a quiz, in UTF-16 units. */
export const LONGEST_FILL_IN = 300;
