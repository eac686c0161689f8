import type { ExchangeParticulars, ExchangeProblem } from '../exchange-problem';
import type { ExchangeResult } from '../exchange-result';
import { finishItem } from '../finish-item';
import type { ImportDefaults } from '../import-defaults';
import { STANDARD_IMPORT_DEFAULTS } from '../standard-import-defaults';
import { readGiftQuestion } from './read-gift-question';
import { splitGift } from './split-gift';

const MOST_CHARACTERS = 4_000_000;
const MOST_OF_A_QUESTION = 60_000;
/** Characters that no text holds: a file with one is something else. */
const NO_TEXT = /[^\t\n\v\f\r -\ufffd]|\ufffd/;

/**
 * Reads Moodle GIFT. Takes the text of a file and its name for the messages; gives whole items and every question that was
 * refused or changed, with the line where it begins. `category` is the one named before the first question. Refuses text
 * over four million characters and what is not text. Never throws, whatever the file holds.
 */
export function readGift(
  text: string,
  file: string,
  defaults: ImportDefaults = STANDARD_IMPORT_DEFAULTS,
): ExchangeResult & { category: string | null } {
  const result: ReturnType<typeof readGift> = { items: [], problems: [], category: null };
  const tell = (problem: Omit<ExchangeProblem, 'file'>) =>
    result.problems.push({ file, ...problem });
  const refuse = (
    code: ExchangeProblem['code'],
    line: number,
    message: string,
    id = null as string | null,
    particulars: ExchangeParticulars = {},
  ) => tell({ severity: 'refused', code, line, id, message, ...particulars });
  if (text.length > MOST_CHARACTERS) {
    refuse('file-too-large', 0, `the file is larger than ${MOST_CHARACTERS} characters`);
    return result;
  }
  if (NO_TEXT.test(text)) {
    refuse('not-text', 0, 'the file is not UTF-8 text');
    return result;
  }
  const taken = new Set<string>();
  for (const block of splitGift(text.replace(/^\ufeff/, ''))) {
    const category = block.text.match(/^\$CATEGORY:(.*)$/)?.[1]?.trim();
    if (category !== undefined) {
      if (result.category === null && taken.size === 0) result.category = category;
      else
        tell({
          severity: 'changed',
          code: 'category-dropped',
          line: block.line,
          id: null,
          message: `the category ${category.slice(0, 80)} is left out: a bank has no categories`,
          words: [category],
        });
      continue;
    }
    if (block.text.length > MOST_OF_A_QUESTION) {
      refuse(
        'file-too-large',
        block.line,
        `a question is longer than ${MOST_OF_A_QUESTION} characters`,
      );
      continue;
    }
    const read = readGiftQuestion(block, file);
    if (!read.ok) {
      const { ok, code, message, ...particulars } = read;
      refuse(code, block.line, message, block.id, particulars);
      continue;
    }
    const { item, problems } = finishItem(read.draft, defaults, taken);
    result.problems.push(...problems);
    if (item) result.items.push(item);
  }
  return result;
}
