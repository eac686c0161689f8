/** Tables of the language artefact that normalisation needs. Made at training time, only read afterwards. */
export interface LanguageTables {
  /** Traditional → simplified, one character each, as a flat string of pairs. */
  readonly simplify: ReadonlyMap<string, string>;
  /** Regional wording → mainland wording, keyed by the simplified regional word. */
  readonly wording: ReadonlyMap<string, string>;
  /** Longest key of `wording`, in UTF-16 units. */
  readonly longestWording: number;
  /** Character → id of its fuzzy toneless syllable (1…65535); characters without one are absent. */
  readonly syllables: ReadonlyMap<string, number>;
}
