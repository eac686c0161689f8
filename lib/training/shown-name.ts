import type { Disclosure } from '@/lib/model/disclosure';

/** Surnames of two characters that are in use; every other Chinese surname is taken as one character. */
const COMPOUND = new Set(
  (
    '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 司空 夏侯 长孙 長孫 宇文 ' +
    '南宫 南宮 独孤 獨孤 百里 呼延 东郭 東郭 西门 西門 闻人 聞人 淳于 单于 單于 申屠 太史 端木 公羊 澹台 澹臺 濮阳 濮陽 ' +
    '钟离 鍾離 轩辕 軒轅 拓跋 鲜于 鮮于 赫连 赫連 万俟 萬俟 第五 左丘 梁丘 公冶 宗政 漆雕 乐正 樂正 段干 范姜 张简 張簡'
  ).split(' '),
);

/**
 * As much of a holder's name as they agreed to show, or null for none. Of a Chinese name the surname and two asterisks,
 * however long the rest is; of a name in several words the last word; of a single word its first letter, since nobody can
 * tell whether it is a surname.
 */
export function shownName(name: string, disclosure: Disclosure): string | null {
  const whole = name.trim();
  if (disclosure === 'number' || whole === '') return null;
  if (disclosure === 'name') return whole;
  const words = whole.split(/[\s·•・]+/u).filter(Boolean);
  const last = words.at(-1) ?? whole;
  if (words.length > 1) return last;
  const letters = [...last];
  if (!/^\p{Script=Han}/u.test(last)) return `${letters[0]}.`;
  const two = letters.slice(0, 2).join('');
  // a name of two characters has a surname of one: nobody is called by a compound surname alone
  return `${letters.length > 2 && COMPOUND.has(two) ? two : letters[0]}**`;
}
