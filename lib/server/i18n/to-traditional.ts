import { Converter } from 'opencc-js/cn2t';

let convert: ((text: string) => string) | undefined;

/**
 * Simplified to Traditional Chinese with Taiwan's wording (软件 → 軟體). The dictionaries take a
 * moment to build, so that happens at the first call. Placeholders and Latin text pass unchanged.
 */
export function toTraditional(text: string): string {
  convert ??= Converter({ from: 'cn', to: 'twp' });
  return convert(text);
}
