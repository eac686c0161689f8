/**
 * Normalised text with its way back: character i of `text` came from the original UTF-16 range
 * `start[i]`–`end[i]`. `truncated` says that the input was longer than the cap and its tail was not read.
 */
export interface NormalisedText {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly truncated: boolean;
}
