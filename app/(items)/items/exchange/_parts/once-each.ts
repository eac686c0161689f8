import type { ExchangeNote } from '@/lib/model/exchange-view';

/** Notes of the same code as one, with the words and the fields of all of them; in the order in which they were first told. */
export function onceEach(notes: readonly ExchangeNote[]): ExchangeNote[] {
  const byCode = new Map<string, ExchangeNote>();
  for (const note of notes) {
    const had = byCode.get(note.code);
    byCode.set(
      note.code,
      had
        ? {
            ...had,
            words: [...(had.words ?? []), ...(note.words ?? [])],
            fields: [...(had.fields ?? []), ...(note.fields ?? [])],
          }
        : note,
    );
  }
  return [...byCode.values()];
}
