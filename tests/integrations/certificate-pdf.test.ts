import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { breakWords } from '@/lib/integrations/pdf/break-words';
import { createCertificatePrinter } from '@/lib/integrations/pdf/create-certificate-printer';
import type { CertificateWords } from '@/lib/usecases/ports/certificate-printer';
import { readPdf } from '@/tests/support/read-pdf';

const AT = new Date('2026-03-02T02:00:00Z');
const URL_OF_IT = 'https://training.example/verify/HS-2026-000123';
const CHINESE: CertificateWords = {
  locale: 'zh-CN',
  heading: '回声 · 通话培训证书',
  house: '知禾医疗',
  certifies: '兹证明',
  holder: '欧阳喆',
  sentence: '已完成全部学习步骤并通过考试，特授予',
  title: '回访专员上岗证',
  facts: [
    ['证书编号', 'HS-2026-000123'],
    ['有效期至', '2027年3月2日'],
  ],
  verify: { label: '扫码查验', hint: '查验页只显示持证人同意公开的内容。', url: URL_OF_IT },
};
const print = (words: CertificateWords) => createCertificatePrinter().print(words, AT);

describe('a certificate on paper', () => {
  test('is one page with the Chinese words, the number and the dates in it as text', async () => {
    const file = await print(CHINESE);
    const { pages } = await readPdf(file);
    expect(pages).toHaveLength(1);
    for (const words of ['欧阳喆', '回访专员上岗证', '知禾医疗', 'HS-2026-000123', '2027年3月2日'])
      expect(pages[0]).toContain(words);
  });

  test('carries its fonts, of them only what it uses', async () => {
    const text = Buffer.from(await print(CHINESE)).toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    const fonts = [...text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name ?? '');
    expect(fonts.length).toBeGreaterThan(0);
    // a subset is marked by six letters and a plus
    expect(fonts.filter((name) => !/^[A-Z]{6}\+NotoSansHans-/.test(name))).toEqual([]);
    expect(text.match(/\/FontFile3/g)?.length).toBe(3);
    // the three weights whole would be 25 MB
    expect(text.length).toBeGreaterThan(10_000);
    expect(text.length).toBeLessThan(400_000);
  });

  test('has a code that a camera reads as the address of the public page', async () => {
    const { picture } = await readPdf(await print(CHINESE));
    expect(jsQR(picture.data, picture.width, picture.height)?.data).toBe(URL_OF_IT);
  });

  test.each([
    ['English', { ...CHINESE, locale: 'en', holder: 'Siobhán O’Connor', title: 'Certified' }],
    ['Traditional Chinese', { ...CHINESE, locale: 'zh-TW', holder: '歐陽喆', title: '回訪專員' }],
    [
      'a very long name',
      { ...CHINESE, holder: '阿不都热依木·阿不都克里木·买买提明·吐尔逊江·艾合买提' },
    ],
    ['a long title', { ...CHINESE, title: 'Certified follow-up agent '.repeat(4).trim() }],
  ] as const)('%s fits on the page', async (_, words) => {
    const { pages } = await readPdf(await print(words));
    expect(pages).toHaveLength(1);
    const text = pages[0]?.replace(/\s/g, '') ?? '';
    expect(text).toContain(words.holder.replace(/\s/g, ''));
    expect(text).toContain(words.title.replace(/\s/g, ''));
  });
});

describe('breakWords', () => {
  test.each([
    ['回访', ['回', '', '访', '']],
    ['word', ['word']],
    ['a回b', ['a', '', '回', '', 'b', '']],
    ['', ['']],
  ])('%s', (word, parts) => {
    expect(breakWords(word)).toEqual(parts);
  });
});
