'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { ExchangeNote } from '@/lib/model/exchange-view';

/** What became of a question of a file, in a sentence, and the file's own words that it is about. */
export function NoteText({ note }: { note: ExchangeNote }) {
  const t = useTranslations('exchange');
  const format = useFormatter();
  const { words = [], fields = [] } = note;
  return (
    <>
      <p>
        {t(`code.${note.code}`, {
          ...note.counts,
          fields: format.list(fields.map((field) => t(`field.${field}`))),
        })}
      </p>
      {words.length > 0 && (
        <ul aria-label={t('preview.words')} className="flex flex-wrap gap-x-2 text-sm text-soft">
          {[...new Set(words)].map((text) => (
            <li key={text} className="max-w-full wrap-anywhere">
              {text === '…' ? text : t('preview.quoted', { text })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
