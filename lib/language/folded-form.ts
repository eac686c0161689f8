import { TEXT_CLASS } from '@/lib/language/text-class';

const DROPPED = /[\p{Cc}\p{Cf}\p{Mn}\p{Me}\uFFFD]/u;
const PICTURE = /\p{Extended_Pictographic}/u;

/**
 * What one code point that is no ideograph becomes: white space a space, a picture its class character, control and
 * zero-width characters nothing, all else its NFKC form in lower case. The result may be several UTF-16 units long.
 */
export function foldedForm(point: string): string {
  if (point === '\n' || point === '\t' || point === '\r') return ' ';
  if (point > '\u00ff' && PICTURE.test(point)) return TEXT_CLASS.emoji;
  if (DROPPED.test(point)) return '';
  return point > '\u007e' ? point.normalize('NFKC').toLowerCase() : point.toLowerCase();
}
