import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readQti } from '@/lib/quiz/exchange/qti/read-qti';
import { writeQti } from '@/lib/quiz/exchange/qti/write-qti';
import { readZip } from '@/lib/quiz/exchange/zip/read-zip';
import { writeZip } from '@/lib/quiz/exchange/zip/write-zip';
import { shippedBanks } from './exchange-banks';

const inflate = (bytes: Uint8Array, most: number): Uint8Array | null => {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
};

describe('a shipped bank', () => {
  test.each(shippedBanks())('$id comes back from a QTI 3 package equal', (bank) => {
    const { files, notCarried } = writeQti(bank);
    const zip = readZip(writeZip(files), inflate);
    if (!zip.ok) throw new Error(zip.message);
    const back = readQti(zip.files);
    const left = new Set(notCarried.map((one) => one.id));
    expect(zip.skipped).toEqual([]);
    expect(back.problems).toEqual([]);
    expect(back.bank).toEqual({ id: bank.id, title: bank.title });
    expect(back.items).toEqual(bank.items.filter((item) => !left.has(item.id)));
    expect(notCarried.map((one) => one.id)).toEqual(
      bank.items.filter((item) => item.kind === 'fill-in').map((item) => item.id),
    );
  });
});
