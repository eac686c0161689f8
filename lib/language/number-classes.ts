import { TEXT_CLASS } from '@/lib/language/text-class';

const N = '(?:[0-9]+(?:\\.[0-9]+)?|[零〇一二三四五六七八九十百千两仨俩廿]+)';
const N_BIG = '(?:[0-9]+(?:\\.[0-9]+)?[十百千万亿]*|[零〇一二三四五六七八九十百千万亿两]+)';
const DAYPART =
  '(?:凌晨|清早|一早|早上|早晨|上午|中午|晌午|下午|下晌|后晌|傍晚|晚上|夜里|今晚|明早)?';

/**
 * What a stretch of digits or numerals means, longest meaning first. The order is the order of trial; the first
 * pattern that matches at a place wins. Bare Chinese numerals are left alone: 一下, 一定, 三观 are words.
 */
const NUMBER_CLASSES: readonly (readonly [RegExp, string])[] = [
  [
    /百分之?(?:百|一百|之百)|(?:100|１００|一百|百)(?:%|趴|巴仙)|百分百|百分之100|[一1]?1?00%|十成十|万无一失/y,
    TEXT_CLASS.hundredPercent,
  ],
  [new RegExp(`百分之${N_BIG}|${N}(?:%|个点|成(?=[的把是都有以功]))`, 'y'), TEXT_CLASS.percent],
  [
    /1[0-9]{10}|[0-9]{3,4}-[0-9]{7,8}|[0-9]{6,}|尾号[是为]?[0-9零一二三四五六七八九幺]{3,4}/y,
    TEXT_CLASS.longNumber,
  ],
  [
    new RegExp(
      `${DAYPART}${N}点(?:钟|半|整|[一三]刻|${N}分?|多|左右)?(?!儿|小|也|都|心)|[0-2]?[0-9]:[0-5][0-9]`,
      'y',
    ),
    TEXT_CLASS.time,
  ],
  [
    new RegExp(
      `[0-9一二三四五六七八九十]+月[0-9一二三四五六七八九十廿]+[号日]?|${N}[号日](?!院|楼|线|诊|窗|店|病|牙)|[0-9]{1,2}[./-][0-9]{1,2}(?![0-9.])`,
      'y',
    ),
    TEXT_CLASS.date,
  ],
  [
    /(?:这|本|下|上|下下|上上|这个|下个|上个)?(?:周|星期|礼拜)[一二三四五六日天末1-7](?:[一二三四五六日](?![个]))?|周末/y,
    TEXT_CLASS.weekday,
  ],
  [
    new RegExp(
      `${N_BIG}(?:多|来|几)?(?:块钱|块|元|圆|万块|万元|毛钱|毛|大洋|rmb|刀)(?!骨|肉|儿|疤|地)|[¥$￥]${N_BIG}|${N}(?:千|万)[一二三四五六七八九](?!个|天|年|次)(?:百)?`,
      'y',
    ),
    TEXT_CLASS.money,
  ],
  [
    /(?:半|[一两二三四五六七八九十几百多0-9][一二三四五六七八九十几百多0-9]*)(?:来|多)?(?:个)?(?:半)?(?:分钟|分中|秒钟|秒|小时|钟头|天|宿|晚上|周|星期|礼拜|月|年|季度|疗程)(?:多|半|左右|以内|之内)?(?![一二三四五六日末0-9])/y,
    TEXT_CLASS.duration,
  ],
  [new RegExp(`${N}(?:毫克|mg|片|粒|颗药|支|毫升|ml|滴|丸|包药|袋药)`, 'y'), TEXT_CLASS.dose],
  [
    /(?:[0-9]+(?:\.[0-9]+)?|[两三四五六七八九十百千][一二三四五六七八九十百千]*)(?:多)?(?:个|位|次|颗|家|遍|回|趟|户|人|名|层|楼|种|条|样|项|台|例)/y,
    TEXT_CLASS.count,
  ],
  [/[0-9]+(?:\.[0-9]+)?[千万百]*/y, TEXT_CLASS.number],
  [/x{2,}|某某?|\*{2,}|○{2,}|〇{2,}/y, TEXT_CLASS.mask],
];

/** One group for each class, in their order. */
const ANY_CLASS = new RegExp(NUMBER_CLASSES.map(([{ source }]) => `(${source})`).join('|'), 'y');

/** Characters with which a number, date, time or sum can begin, by code unit. */
const OPENS = new Uint8Array(0x10000);
for (const char of '0123456789¥$x*○〇某零一二三四五六七八九十百千两仨俩半几这本下上周星礼凌清早中晌后傍晚夜今明尾万')
  OPENS[char.charCodeAt(0)] = 1;

/** True when numberClassAt can find something at a place with this character. */
export const opensNumberClass = (code: number): boolean => OPENS[code] === 1;

/** The class of the number, date, time or sum that begins at a place of simplified text, and where it ends; null when none does. */
export function numberClassAt(text: string, at: number): { char: string; to: number } | null {
  ANY_CLASS.lastIndex = at;
  const match = ANY_CLASS.exec(text);
  if (!match) return null;
  const found = NUMBER_CLASSES.findIndex((_, i) => match[i + 1] !== undefined);
  return {
    char: (NUMBER_CLASSES[found] as readonly [RegExp, string])[1],
    to: at + match[0].length,
  };
}
