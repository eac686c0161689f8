'use client';
import { Download } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Alert } from '@/components/ui/alert';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { ExchangeNote, ImportPreview } from '@/lib/model/exchange-view';
import { NoteText } from './note-text';
import { onceEach } from './once-each';

/** What a file would bring: the questions with what is different, what cannot be taken, and the bank to take away. */
export function Preview({ name, preview }: { name: string; preview: ImportPreview }) {
  const t = useTranslations('exchange');
  const kind = useTranslations('items.kind');
  const locale = useLocale();
  const { items, refused, changed, bankId } = preview;
  const altered = items.filter((item) => item.notes.length > 0).length;
  const clashes = items.filter((item) => item.clashes).length;
  return (
    <section aria-label={t('preview.title', { name })} className="space-y-5">
      <Alert
        tone={items.length === 0 ? 'critical' : refused.length > 0 ? 'signal' : 'good'}
        title={name}
      >
        {t('preview.sum', { taken: items.length, changed: altered, refused: refused.length })}
      </Alert>
      {refused.length > 0 && (
        <div>
          <h3 className="mb-2 font-semibold">{t('preview.refused')}</h3>
          <ul className="space-y-2">
            {refused.map((note) => (
              <li
                key={`${note.file}:${note.line}:${note.code}:${note.id}:${note.words?.join()}`}
                className="rounded-lg bg-critical-soft px-4 py-2.5"
              >
                <NoteText note={note} />
                <p className="text-sm text-soft">
                  <Where note={note} />
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
      {changed.length > 0 && (
        <div>
          <h3 className="mb-2 font-semibold">{t('preview.changed')}</h3>
          <ul className="list-disc space-y-0.5 ps-5 text-sm text-soft">
            {onceEach(changed).map((note) => (
              <li key={note.code}>
                <NoteText note={note} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {items.length > 0 && (
        <>
          {(preview.clashes || clashes > 0) && (
            <Alert tone="signal">
              {preview.clashes && (
                <span className="block">{t('preview.bankClash', { bankId })}</span>
              )}
              {clashes > 0 && (
                <span className="block">{t('preview.clash', { count: clashes })}</span>
              )}
            </Alert>
          )}
          <div>
            <h3 className="mb-2 font-semibold">{t('preview.taken')}</h3>
            <ol className="divide-y divide-line rounded-xl border border-line">
              {items.map((item) => (
                <li key={item.id} className="px-4 py-3">
                  <p className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
                    <span className="min-w-0 font-medium">
                      {locale === 'en' ? item.asks.en : item.asks.zh}
                    </span>
                    <span className="flex flex-wrap gap-1.5">
                      <Badge>{kind(item.kind)}</Badge>
                      {item.clashes && <Badge tone="signal">{t('preview.clashes')}</Badge>}
                    </span>
                  </p>
                  {item.notes[0] && (
                    <>
                      <p className="text-sm text-faint">
                        <Where note={item.notes[0]} />
                      </p>
                      <ul className="mt-1 list-disc space-y-0.5 ps-5 text-sm text-soft">
                        {onceEach(item.notes).map((note) => (
                          <li key={note.code}>
                            <NoteText note={note} />
                          </li>
                        ))}
                      </ul>
                    </>
                  )}
                </li>
              ))}
            </ol>
          </div>
          <div className="rounded-xl bg-sunken px-5 py-4">
            <h3 className="font-semibold">{t('adopt.title')}</h3>
            <ol className="mt-2 list-decimal space-y-1 ps-5">
              <li>{t('adopt.download', { file: `${bankId}.yaml` })}</li>
              <li>{t('adopt.fill')}</li>
              <li>{t('adopt.place')}</li>
            </ol>
            <Button
              className="mt-4"
              icon={<Download />}
              onClick={() => save(`${bankId}.yaml`, preview.yaml)}
            >
              {t('adopt.button')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** The file and, where it is known, the line. */
function Where({ note }: { note: ExchangeNote }) {
  const t = useTranslations('exchange');
  return note.line > 0 ? t('preview.line', { file: note.file, line: note.line }) : note.file;
}

function save(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
