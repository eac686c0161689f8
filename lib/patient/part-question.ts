import type { SpokenLine } from '@/lib/model/log';

const ZH_QUESTION = /[^。！？]*？[」”]?$/;
const EN_QUESTION = /(?<=^|[.!?]["”’']?\s)[^.!?]*\?["”’']?$/;

/**
 * Parts a line from the question it ends in, so that more can be told in between. `question` is null when the line asks
 * nothing at its end; `lead` is null when it does nothing but ask, or when only one of the two languages can be parted.
 * The parts share the line's slot; the question's id is the line's with `?` after it.
 */
export function partQuestion(line: SpokenLine): {
  lead: SpokenLine | null;
  question: SpokenLine | null;
} {
  if (!ZH_QUESTION.test(line.text.zh)) return { lead: line, question: null };
  const zh = cut(line.text.zh, ZH_QUESTION);
  const en = cut(line.text.en, EN_QUESTION);
  if (zh === null || en === null) return { lead: null, question: line };
  return {
    lead: { ...line, text: { zh: zh[0], en: en[0] } },
    question: { ...line, id: `${line.id}?`, text: { zh: zh[1], en: en[1] } },
  };
}

/** What stands before the questions at the end of a text, and those questions; null when one of the two is nothing. */
function cut(text: string, question: RegExp): [string, string] | null {
  let lead = text;
  for (let found = question.exec(lead); found?.[0]; found = question.exec(lead))
    lead = lead.slice(0, found.index).trimEnd();
  const asked = text.slice(lead.length).trimStart();
  return lead && asked ? [lead, asked] : null;
}
