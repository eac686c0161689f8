/** Class name → words of that class, separated by spaces, in normalised (simplified, mainland) wording. */
export type Lexicon = Readonly<Record<string, string>>;
