import { describe, expect, test } from 'vitest';
import { QuizBank } from '@/lib/model/quiz';
import { asWritten } from '@/lib/quiz/exchange/as-written';
import { readGift } from '@/lib/quiz/exchange/gift/read-gift';
import { writeGift } from '@/lib/quiz/exchange/gift/write-gift';
import { shippedBanks } from './exchange-banks';

const banks = shippedBanks();

describe('a shipped bank', () => {
  test.each(banks)('$id comes back from GIFT equal, what stays behind is named', (bank) => {
    const { text, notCarried } = writeGift(bank);
    const back = readGift(text, 'bank.gift');
    const left = new Set(notCarried.map((one) => one.id));
    expect(back.problems).toEqual([]);
    expect(back.category).toBe(bank.id);
    expect(back.items).toEqual(bank.items.filter((item) => !left.has(item.id)));
    expect(notCarried.map((one) => one.id)).toEqual(
      bank.items
        .filter((item) => item.kind === 'fill-in' || item.kind === 'hot-text')
        .map((item) => item.id),
    );
  });
  test.each(banks)('$id is the same after it was written as data', (bank) => {
    expect(QuizBank.parse(asWritten(bank))).toEqual(bank);
  });
});
