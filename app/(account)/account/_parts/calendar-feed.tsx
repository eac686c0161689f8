'use client';
import { CalendarPlus, Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState, useTransition } from 'react';
import { copyText } from '@/app/_parts/copy-text';
import { orLost } from '@/app/_parts/or-lost';
import { useOrTell } from '@/app/_parts/use-or-tell';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useToast } from '@/components/ui/use-toast';
import { changeCalendar } from '../reminder-actions';

/** The private address of one's calendar: to copy, to make anew, to turn off. */
export function CalendarFeed({ url }: { url: string | null }) {
  const t = useTranslations('account.calendar');
  const toast = useToast();
  const [copied, setCopied] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const box = useRef<HTMLDivElement>(null);
  const orTell = useOrTell();
  const change = (to: 'new' | 'off', said: string) =>
    start(async () => {
      const result = await orLost(changeCalendar(to));
      if (!result.ok) return toast({ tone: 'critical', message: t('failed') });
      toast({
        tone: 'good',
        message: said,
        undo: url
          ? {
              label: t('undo'),
              altText: t('undoHint'),
              onUndo: orTell(
                () => changeCalendar('before'),
                () => t('failed'),
              ),
            }
          : undefined,
      });
    });
  if (!url)
    return (
      <Button
        variant="secondary"
        icon={<CalendarPlus />}
        loading={busy}
        onClick={() => change('new', t('made'))}
      >
        {t('make')}
      </Button>
    );
  const copy = async () => {
    // without any clipboard it can still be selected
    if (box.current && (await copyText(url, box.current))) setCopied(url);
  };
  return (
    <div ref={box} className="space-y-4">
      <Field label={t('address')} hint={t('secret')}>
        <Input
          readOnly
          value={url}
          className="font-mono text-sm"
          onFocus={(event) => event.target.select()}
        />
      </Field>
      <div className="flex flex-wrap gap-2.5">
        <Button icon={copied === url ? <Check /> : <Copy />} onClick={() => void copy()}>
          <span aria-live="polite">{copied === url ? t('copied') : t('copy')}</span>
        </Button>
        <a
          href={url.replace(/^https?:/, 'webcal:')}
          className={buttonClass({ variant: 'secondary' })}
        >
          <CalendarPlus aria-hidden className="size-[1.15em]" />
          {t('open')}
        </a>
      </div>
      <div className="flex flex-wrap gap-x-1 border-t border-line pt-3 [&>:first-child]:-ms-3">
        <Button
          variant="ghost"
          size="sm"
          loading={busy}
          onClick={() => change('new', t('renewed'))}
        >
          {t('renew')}
        </Button>
        <Button
          variant="ghost"
          size="sm"
          loading={busy}
          onClick={() => change('off', t('stopped'))}
        >
          {t('off')}
        </Button>
      </div>
    </div>
  );
}
