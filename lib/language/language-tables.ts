/** Tables of the language artefact that feature extraction needs, by UTF-16 code unit. Made when the model is read, only read afterwards. */
export interface LanguageTables {
  /** The one code unit that a character becomes in simplified, lower-case spelling; 0 where it takes more than a look. */
  readonly simple: Uint16Array;
  /** Regional wording → mainland wording, keyed by the simplified regional word. */
  readonly wording: ReadonlyMap<string, string>;
  /** Length of the longest key of `wording` that begins with the character; 0 where none does. */
  readonly longestWording: Uint8Array;
  /** Id of a character's fuzzy toneless syllable (1…65535); 0 for characters without one. */
  readonly syllables: Uint16Array;
  /** For and against a break in text without punctuation, by hashed neighbourhood (see `breakScore`). */
  readonly breaks: Int8Array;
}
