import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bankAsYaml } from '@/lib/content/bank-as-yaml';
import { inflateRaw } from '@/lib/content/inflate-raw';
import { readBankFile } from '@/lib/quiz/exchange/read-bank-file';
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
const { items, problems, ...bank } = readBankFile(
  readFileSync(file),
  path.basename(file),
  inflateRaw,
);
for (const one of problems)
  process.stderr.write(
    `${one.file}:${one.line} ${one.severity} ${one.id ?? ''} [${one.code}] ${one.message}\n`,
  );
if (items.length === 0) {
  process.stderr.write('nothing could be taken from this file\n');
  process.exit(2);
}
const id = options.bank || bank.id;
const title = options.bank && bank.title.zh === bank.id ? { zh: id, en: id } : bank.title;
const yaml = bankAsYaml({ format: 1, id, title, items });
if (options.out) writeFileSync(options.out, yaml, { flag: 'wx' });
else process.stdout.write(yaml);
process.stderr.write(`${items.length} items taken into ${options.out || 'standard output'}\n`);
process.exitCode = problems.some((one) => one.severity === 'refused') ? 1 : 0;
