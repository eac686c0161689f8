import type { Finding } from '@/lib/model/report';
import type { Text } from '@/lib/model/text';

export type Severity = Finding['severity'];

/** A finding before its points are settled by the dimension it belongs to. */
export type FindingDraft = Omit<Finding, 'points'> & { readonly points: number };

/** Fills `{quote}` of a message; a message that quotes nothing loses the empty quotation marks and their colon. */
export function fillMessage(text: Text, quote: string | Text): Text {
  const words = typeof quote === 'string' ? { zh: quote, en: quote } : quote;
  return { zh: fill(text.zh, words.zh), en: fill(text.en, words.en) };
}

const fill = (raw: string, quote: string): string =>
  quote === ''
    ? raw.replace(/(?:[：:] ?)?[「“"]\{quote\}[」”"]|\{quote\}/gu, '')
    : raw.replaceAll('{quote}', quote);
