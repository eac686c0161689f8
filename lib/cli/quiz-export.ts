import { writeFileSync } from 'node:fs';
import { loadContent } from '@/lib/content/load-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import { writeGift } from '@/lib/quiz/exchange/gift/write-gift';
import { writeQti } from '@/lib/quiz/exchange/qti/write-qti';
import { writeZip } from '@/lib/quiz/exchange/zip/write-zip';
import { readOptions } from './options';

/**
 * `npm run quiz:export -- BANK [--format gift|qti] [--out FILE]`: writes a bank for another program, and names on standard
 * error what stays behind. Ends with 2 when there is no such bank or format.
 */
const options = readOptions(process.argv.slice(2), { format: 'gift', out: '' });
const { content } = loadContent('scenarios', PARSED_CONTENT);
const known = content.quizBanks.get(options._[0] ?? '');
if (!known || !['gift', 'qti'].includes(options.format)) {
  process.stderr.write(
    `usage: quiz:export BANK [--format gift|qti] [--out FILE]\nbanks: ${[...content.quizBanks.keys()].join(' ')}\n`,
  );
  process.exit(2);
}
const items = known.items.flatMap((id) => content.quizItems.get(id) ?? []);
const bank = { format: 1 as const, id: known.id, title: known.title, items };
const isGift = options.format === 'gift';
const out = options.out || (isGift ? `${bank.id}.gift.txt` : `${bank.id}.qti.zip`);
const { bytes, notCarried, notes } = isGift ? gift() : qti();
writeFileSync(out, bytes);
process.stdout.write(`${out}: ${items.length - notCarried.length} of ${items.length} items\n`);
for (const { id, kind, why } of notCarried)
  process.stderr.write(`not carried: ${id} (${kind}): ${why}\n`);
for (const { id, note } of notes) process.stderr.write(`different there: ${id}: ${note}\n`);

function gift() {
  const { text, ...rest } = writeGift(bank);
  return { bytes: text, ...rest };
}

function qti() {
  const { files, ...rest } = writeQti(bank);
  return { bytes: writeZip(files), ...rest };
}
