import { pairHash } from '@/lib/language/gram-hash';
import { isTextClass, TEXT_CLASS } from '@/lib/language/text-class';
import type { VocabularyIndex } from '@/lib/language/vocabulary-index';

/** Wording of attempts to talk to the program instead of the patient. */
const TO_THE_MACHINE =
  /忽略.{0,8}(?:指令|提示|规则|要求)|系统提示|(?:扮演|输出|打印).{0,10}(?:指令|提示词|json|标签|密码|满分)|prompt|ignore |system:|<\/?[a-z]+|select .*from|drop table|\{\s*"|满分.{0,6}(?:给我|打)/i;
const MARK = /[\p{P}\p{S}]/u;
const SPOKEN_LATIN = /^(?:ok|okay|hello|hi|bye|byebye|yes|no|88|3q|thank you|thanks)[!.~ ]*$/;

/**
 * How sure we are (0…1) that normalised text is Chinese speech of the kind the model knows: the share of Chinese
 * characters, and of character pairs seen in training. Keyboard mash, code, markup, other languages and orders to the program come
 * out low; an odd but real sentence stays above 0.5.
 */
export function intelligibility(vocabulary: VocabularyIndex, text: string): number {
  let visible = 0;
  let chinese = 0;
  let pairs = 0;
  let known = 0;
  let repeated = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const isChinese = (char >= '\u4e00' && char <= '\u9fff') || isTextClass(char);
    if (char === TEXT_CLASS.emoji) continue; // a picture is no word, and does not spoil one
    if (!isChinese && (char === ' ' || MARK.test(char))) continue;
    visible++;
    if (!isChinese) continue;
    chinese++;
    const next = text[i + 1];
    if (next === undefined || next < '\u4e00' || next > '\u9fff') continue;
    if (next === char) repeated++;
    pairs++;
    if (vocabulary.row(pairHash(char.charCodeAt(0), next.charCodeAt(0))) >= 0) known++;
  }
  if (visible === 0) return 0;
  if (SPOKEN_LATIN.test(text.trim())) return 0.8;
  const share = chinese / visible;
  const familiar = pairs === 0 ? 0.8 : (known + 1) / (pairs + 1.5);
  const stutter = pairs > 6 && repeated / pairs > 0.6 ? 0.3 : 1;
  const machine = TO_THE_MACHINE.test(text) ? 0.2 : 1;
  const score =
    (1 / (1 + Math.exp(-9 * (familiar - 0.28)))) *
    Math.min(1, share * share * 1.6) *
    stutter *
    machine;
  return Math.round(score * 1e4) / 1e4;
}
