/** Kinds of features; the number travels in the lowest four bits of a feature's hash. */
export const GROUP = {
  shortGram: 0,
  longGram: 1,
  skip: 2,
  sound: 3,
  sequence: 4,
  word: 5,
  scope: 6,
  pair: 7,
  cross: 8,
  place: 9,
  prev: 10,
  neighbourWord: 11,
  neighbourGram: 12,
  prevGram: 13,
  acrossClauses: 14,
  pattern: 15,
} as const;
