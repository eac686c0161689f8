/** Stands in for a character after `\`, so that it is not read as a mark. The file holds no control characters. */
const HIDDEN: Readonly<Record<string, string>> = {
  ':': '\u0001',
  '#': '\u0002',
  '=': '\u0003',
  '~': '\u0004',
  '{': '\u0005',
  '}': '\u0006',
  n: '\u0007',
};
const SHOWN = Object.fromEntries(
  Object.entries(HIDDEN).map(([char, hidden]) => [hidden, char === 'n' ? '\n' : char]),
);

/** Hides escaped characters; a backslash before any other character is only a backslash. */
export const hideEscapes = (text: string): string =>
  text.replace(/\\([\\:#=~{}n])/g, (_, char: string) => HIDDEN[char] ?? '\\');

/** Puts hidden characters back, without their backslash. */
export const showEscapes = (text: string): string =>
  text.replace(HIDDEN_CHARACTERS, (hidden) => SHOWN[hidden] ?? hidden);

const HIDDEN_CHARACTERS = new RegExp(`[${Object.values(HIDDEN).join('')}]`, 'g');
