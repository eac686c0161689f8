import { plainWords } from '../plain-words';
import type { Words } from '../words';
import { showEscapes } from './gift-escapes';
import { htmlWords } from './html-words';

const FORMATS = ['html', 'moodle', 'plain', 'markdown'] as const;
export type GiftFormat = (typeof FORMATS)[number];

/** A piece of a question with its format, markers put back. */
export interface GiftPiece {
  format: GiftFormat;
  text: string;
}

/** Reads a piece that may begin with `[html]` and the like; without, it has the format of the question. */
export function giftPiece(raw: string, otherwise: GiftFormat): GiftPiece {
  const trimmed = raw.trim();
  const format = FORMATS.find((name) => trimmed.startsWith(`[${name}]`));
  const text = format ? trimmed.slice(format.length + 2) : trimmed;
  return { format: format ?? otherwise, text: showEscapes(text).trim() };
}

/** The words of a piece. Moodle's own format may hold HTML, the two others never do. */
export function pieceWords({ format, text }: GiftPiece): Words {
  if (format === 'html' || (format === 'moodle' && text.includes('<'))) return htmlWords(text);
  return plainWords(text);
}
