import type { Finding } from '@/lib/model/report';
import type { Text } from '@/lib/model/text';

export type Severity = Finding['severity'];

/** A finding before its points are settled by the dimension it belongs to. */
export type FindingDraft = Omit<Finding, 'points'> & { readonly points: number };

/** Fills `{quote}` and `{turn}` of a message; a message that quotes nothing loses the empty quotation marks. */
export function fillMessage(text: Text, values: { quote: string; turn: number | null }): Text {
  const fill = (raw: string) =>
    raw
      .replace(/[“"]\{quote\}[”"]|\{quote\}/gu, (hole) =>
        values.quote === '' ? '' : hole.replace('{quote}', values.quote),
      )
      .replaceAll('{turn}', values.turn === null ? '' : String(values.turn + 1));
  return { zh: fill(text.zh), en: fill(text.en) };
}
