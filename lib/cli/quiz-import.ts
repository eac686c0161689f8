import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { stringify } from 'yaml';
import type { QuizBank } from '@/lib/model/quiz';
import { Slug } from '@/lib/model/text';
import { asWritten } from '@/lib/quiz/exchange/as-written';
import type { ExchangeProblem } from '@/lib/quiz/exchange/exchange-problem';
import { readGift } from '@/lib/quiz/exchange/gift/read-gift';
import { readQti } from '@/lib/quiz/exchange/qti/read-qti';
import { readZip } from '@/lib/quiz/exchange/zip/read-zip';
import { readOptions } from './options';

/**
 * `npm run quiz:import -- FILE [--bank ID] [--out FILE.yaml]`: reads Moodle GIFT (text) or a QTI 3 package (.zip) and writes
 * a bank as data, by default to standard output. Every question that was refused or changed is named on standard error with
 * file and line. Ends with 1 when something was refused, with 2 when nothing could be taken; never overwrites a file.
 */
const options = readOptions(process.argv.slice(2), { bank: '', out: '' });
const [file] = options._;
if (!file || !existsSync(file)) {
  process.stderr.write('usage: quiz:import FILE [--bank ID] [--out FILE.yaml]\n');
  process.exit(2);
}
if (options.out && existsSync(options.out)) {
  process.stderr.write(`${options.out} exists already and is not overwritten\n`);
  process.exit(2);
}
const bytes = readFileSync(file);
const { items, problems, bank } = bytes.subarray(0, 2).toString() === 'PK' ? fromZip() : fromText();
for (const one of problems)
  process.stderr.write(
    `${one.file}:${one.line} ${one.severity} ${one.id ?? ''} [${one.code}] ${one.message}\n`,
  );
const id = options.bank || slugOf(bank?.id ?? '') || slugOf(path.basename(file)) || 'imported';
const title = bank?.title ?? { zh: id, en: id };
if (items.length === 0) {
  process.stderr.write('nothing could be taken from this file\n');
  process.exit(2);
}
const whole: QuizBank = { format: 1, id, title, items };
const yaml = stringify(asWritten(whole), { lineWidth: 0 });
if (options.out) writeFileSync(options.out, yaml, { flag: 'wx' });
else process.stdout.write(yaml);
process.stderr.write(`${items.length} items taken into ${options.out || 'standard output'}\n`);
process.exitCode = problems.some((one) => one.severity === 'refused') ? 1 : 0;

function fromText() {
  const read = readGift(bytes.toString('utf8'), path.basename(file ?? ''));
  return { ...read, bank: { id: read.category ?? '', title: null } };
}

function fromZip(): ReturnType<typeof readQti> {
  const refused = (code: ExchangeProblem['code'], message: string): ExchangeProblem => ({
    severity: 'refused',
    code,
    file: path.basename(file ?? ''),
    line: 0,
    id: null,
    message,
  });
  const zip = readZip(bytes, (raw, most) => {
    try {
      return inflateRawSync(raw, { maxOutputLength: Math.max(1, most) });
    } catch {
      return null;
    }
  });
  if (!zip.ok) return { items: [], problems: [refused(zip.code, zip.message)], bank: null };
  const left = zip.skipped.map((name) => refused('kind-not-carried', `${name} is left out`));
  const read = readQti(zip.files);
  return { ...read, problems: [...left, ...read.problems] };
}

/** The last part of a category or a file's name, as an id; empty when none can be made. */
function slugOf(name: string): string {
  const last = name.split('/').at(-1) ?? '';
  const made = last
    .replace(/\..*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-$/g, '');
  return Slug.safeParse(made).success ? made : '';
}
