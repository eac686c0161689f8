import type { Content } from '@/lib/model/content';
import type { MoveId } from '@/lib/model/move-id';
import type { Text } from '@/lib/model/text';
import { MOVE_WORDS } from '@/lib/scoring/move-words';

/** Findings that are no rule of the content, by the first part of their id, see `lib/scoring`. */
const MADE: Readonly<Record<string, (name: string, content: Content) => Text>> = {
  item: (name, content) =>
    content.objections.get(name)?.title ?? {
      zh: '接住对方的顾虑',
      en: 'Taking up what worries the patient',
    },
  move: (name) => {
    const words = moveWords(name);
    return words
      ? { zh: `不该有的：${words.zh}`, en: `To avoid: ${words.en}` }
      : { zh: '不该说的话', en: 'Words to avoid' };
  },
  checkpoint: (name) => {
    const words = moveWords(name);
    return words
      ? { zh: `漏了一步：${words.zh}`, en: `Left out: ${words.en}` }
      : { zh: '漏了一步', en: 'A step left out' };
  },
  safety: () => ({ zh: '遇到危险信号马上请对方就医', en: 'Danger signs: to a doctor at once' }),
  hint: () => ({ zh: '用了提示', en: 'Asked for a hint' }),
  'left-at-the-door': () => ({
    zh: '还没说明来意就结束了',
    en: 'Ended before the matter was raised',
  }),
};

/** Gives a short title for the rule of a finding, of the content or made by the scoring; null for one that nobody knows. */
export function ruleTitles(content: Content): (rule: string) => Text | null {
  const titles = new Map(content.rules.map((rule) => [rule.id, rule.title]));
  return (rule) => {
    const own = titles.get(rule);
    if (own) return own;
    const [kind = '', name = ''] = rule.split('/');
    return Object.hasOwn(MADE, kind) ? (MADE[kind]?.(name, content) ?? null) : null;
  };
}

function moveWords(name: string): Text | undefined {
  return Object.hasOwn(MOVE_WORDS, name) ? MOVE_WORDS[name as MoveId] : undefined;
}
