import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bankAsYaml } from '@/lib/content/bank-as-yaml';
import { inflateRaw } from '@/lib/content/inflate-raw';
import { QuizBank } from '@/lib/model/quiz';
import { exportBank } from '@/lib/usecases/export-bank';
import { listExportableBanks } from '@/lib/usecases/list-exportable-banks';
import { previewImport } from '@/lib/usecases/preview-import';
import { shippedContent } from '@/tests/support/content';

const deps = { content: { current: shippedContent }, inflate: inflateRaw, toYaml: bankAsYaml };
const trainer = { userId: 'tina', role: 'trainer' as const };
const preview = async (name: string, bytes: Uint8Array) => {
  const result = await previewImport(deps, trainer, { name, bytes });
  if (!result.ok) throw new Error(result.code);
  return result.preview;
};
const text = (words: string) => new TextEncoder().encode(words);

test('a bank taken out and read again is the same, but for what the format leaves behind', async () => {
  const listed = await listExportableBanks(deps, trainer);
  if (!listed.ok) throw new Error(listed.code);
  for (const bank of listed.banks)
    for (const { format, carried, notCarried } of bank.formats) {
      expect(carried + notCarried.length).toBe(bank.items);
      const file = await exportBank(deps, trainer, { bankId: bank.id, format });
      if (!file.ok) throw new Error(file.code);
      const back = await preview(file.name, file.bytes);
      expect([bank.id, format, back.items.length, back.refused]).toEqual([
        bank.id,
        format,
        carried,
        [],
      ]);
      expect(back).toMatchObject({ bankId: bank.id, clashes: true });
      expect(back.items.every((item) => item.clashes)).toBe(true);
      const written = QuizBank.parse(parse(back.yaml));
      expect(written.items.map(({ id }) => id)).toEqual(back.items.map(({ id }) => id));
    }
});

test('a question of a stranger comes in with what was filled in, one that fits nothing stays out, by line', async () => {
  const gift = [
    '$CATEGORY: guests/phone manners',
    '',
    '::greet::Which greeting fits? {=Good morning, this is the clinic ~Yes? ~Who is that?}',
    '',
    '::essay::Tell us about yourself. {}',
  ].join('\n');
  const { bankId, items, refused, yaml } = await preview('guests.txt', text(gift));
  expect(bankId).toBe('phone-manners');
  expect(items.map(({ id, kind, clashes }) => [id, kind, clashes])).toEqual([
    ['greet', 'single', false],
  ]);
  expect(items[0]?.notes.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['one-language', 'filled-in']),
  );
  expect(refused.map(({ line, code }) => [line, code])).toEqual([[5, 'open-answer']]);
  expect(yaml).toContain('greet');
});

test('what is said of a file needs no English: it has the words of the file and the names of the fields', async () => {
  const tail = 'x'.repeat(400);
  const gift = [
    '$CATEGORY: one',
    '',
    `::Hello There::Which fits? {=This one#${tail} ~That one ~None####Always say who calls.}`,
    '',
    '$CATEGORY: two/three',
    '',
    '::pairs::Match. {=Pain -> Come today =Fever}',
  ].join('\n');
  const { items, refused, changed } = await preview('guests.txt', text(gift));
  const of = (code: string) => items[0]?.notes.find((note) => note.code === code);
  expect(of('title-dropped')?.words).toEqual(['Hello There']);
  expect(of('filled-in')?.fields).toEqual(
    expect.arrayContaining(['covers', 'tags', 'difficulty', 'source', 'id']),
  );
  expect(refused).toMatchObject([{ code: 'no-arrow', line: 7, words: ['Fever'] }]);
  expect(changed).toMatchObject([{ code: 'category-dropped', words: ['two/three'] }]);
  for (const note of [...refused, ...changed, ...items.flatMap(({ notes }) => notes)]) {
    expect(note).not.toHaveProperty('message');
    for (const word of note.words ?? []) expect(word.length).toBeLessThanOrEqual(161);
  }
});

test('what is no bank is refused in words, and there is nothing to take away', async () => {
  const hostile: [string, Uint8Array, string][] = [
    ['picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'not-text'],
    ['broken.zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'not-a-package'],
    ['long.txt', text('a'.repeat(4_000_001)), 'file-too-large'],
  ];
  for (const [name, bytes, code] of hostile) {
    const { items, refused, yaml } = await preview(name, bytes);
    expect([name, items, yaml]).toEqual([name, [], '']);
    expect(refused.map((each) => each.code)).toContain(code);
  }
});
