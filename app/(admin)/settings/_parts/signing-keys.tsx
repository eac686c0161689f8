'use client';
import { KeyRound } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { rotateKey, withdrawKey } from '../actions';
import { ConfirmKey } from './confirm-key';

/** A date does not break: rather the whole of it goes to the next line. */
const whole = (words: ReactNode) => <span className="inline-block">{words}</span>;

/** So much of a key's name is enough to tell it from another. */
const NAME = 12;

/** Which key signs credentials, a new one in its place, and the retired ones, of which a leaked one can be withdrawn. */
export function SigningKeys({
  keys,
}: {
  /** Newest first. */
  keys: readonly { id: string; madeAt: number; retiredAt: number | null }[];
}) {
  const t = useTranslations('settings.keys');
  const format = useFormatter();
  const day = (at: number) => format.dateTime(new Date(at), { dateStyle: 'long' });
  const current = keys.find((key) => key.retiredAt === null);
  const retired = keys.flatMap(({ id, retiredAt }) =>
    retiredAt === null ? [] : { id, retiredAt },
  );
  return (
    <Card className="mt-6" title={t('title')} description={t('about')}>
      <p className="num wrap-anywhere">
        {current
          ? t.rich('current', {
              id: current.id.slice(0, NAME),
              date: day(current.madeAt),
              day: whole,
            })
          : t('none')}
      </p>
      {current && (
        <div className="mt-4">
          <ConfirmKey
            button={{ words: t('open'), icon: <KeyRound />, className: 'max-sm:w-full' }}
            title={t('confirm')}
            text={t('text')}
            keep={t('keep')}
            go={t('go')}
            done={t('done')}
            act={rotateKey}
          />
        </div>
      )}
      {retired.length > 0 && (
        <details className="mt-5">
          <summary className="w-fit cursor-pointer text-sm font-medium text-accent-text">
            {t('retiredTitle', { count: retired.length })}
          </summary>
          <p className="mt-2 text-sm text-soft">{t('retiredAbout')}</p>
          <ul className="mt-1 divide-y divide-line">
            {retired.map(({ id, retiredAt }) => (
              <li key={id} className="flex min-h-11 items-center justify-between gap-3 py-1.5">
                <span className="num min-w-0 text-sm wrap-anywhere">
                  {t.rich('retiredOne', {
                    id: id.slice(0, NAME),
                    date: day(retiredAt),
                    day: whole,
                  })}
                </span>
                <ConfirmKey
                  button={{
                    words: t('withdraw'),
                    size: 'sm',
                    className: 'shrink-0 whitespace-nowrap',
                    'aria-label': `${t('withdraw')} ${id.slice(0, NAME)}`,
                  }}
                  title={t('withdrawTitle', { id: id.slice(0, NAME) })}
                  text={t('withdrawText')}
                  keep={t('withdrawKeep')}
                  go={t('withdrawGo')}
                  done={t('withdrawn')}
                  act={() => withdrawKey(id)}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
