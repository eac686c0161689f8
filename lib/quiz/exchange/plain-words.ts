import type { Words } from './words';

/** Reads a plain text: `中文 // English` as both languages, anything else as one language that stands for both. */
export function plainWords(text: string): Words {
  const halves = text.split(/\s\/\/\s/);
  const [zh = '', en = ''] = halves.map((half) => half.trim());
  if (halves.length === 2 && zh && en) return { zh, en, oneLanguage: false, stripped: false };
  const only = text.trim();
  return { zh: only, en: only, oneLanguage: true, stripped: false };
}
