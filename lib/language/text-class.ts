/** Private-use characters that stand for a whole class of wording in normalised text. */
export const TEXT_CLASS = {
  date: '\uE001',
  weekday: '\uE002',
  time: '\uE003',
  money: '\uE004',
  duration: '\uE005',
  hundredPercent: '\uE006',
  percent: '\uE007',
  longNumber: '\uE008',
  number: '\uE009',
  emoji: '\uE00A',
  mask: '\uE00B',
  count: '\uE00C',
  dose: '\uE00D',
  latin: '\uE00E',
} as const;

/** True for a character that stands for a class. */
export const isTextClass = (char: string): boolean => char >= '\uE000' && char <= '\uE0FF';
