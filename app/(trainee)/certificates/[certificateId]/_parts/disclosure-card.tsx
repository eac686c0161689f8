'use client';
import { useTranslations } from 'next-intl';
import { useOptimistic, useState, useTransition } from 'react';
import { Alert } from '@/components/ui/alert';
import { Card } from '@/components/ui/card';
import { RadioCards } from '@/components/ui/radio-cards';
import { useToast } from '@/components/ui/use-toast';
import type { CertificateView } from '@/lib/model/certificate-view';
import type { Disclosure } from '@/lib/model/disclosure';
import { disclose } from '../actions';

const CHOICES: readonly Disclosure[] = ['number', 'surname', 'name'];

/** The holder chooses what the public sees of their name; kept at once, taken back with one press. */
export function DisclosureCard({
  certificateId,
  number,
  disclosure: { chosen, shown },
}: {
  certificateId: string;
  number: string;
  disclosure: NonNullable<CertificateView['disclosure']>;
}) {
  const t = useTranslations('certificate.disclosure');
  const toast = useToast();
  const [now, setNow] = useOptimistic(chosen);
  const [failed, setFailed] = useState(false);
  const [, start] = useTransition();
  const choose = (wanted: Disclosure) =>
    start(async () => {
      setNow(wanted);
      const result = await disclose({ certificateId, disclosure: wanted }).catch(
        () => ({ ok: false }) as const,
      );
      setFailed(!result.ok);
      if (!result.ok || result.before === wanted) return;
      const { before } = result;
      toast({
        tone: 'good',
        message: t('saved'),
        undo: { label: t('undo'), altText: t('undoHint'), onUndo: () => choose(before) },
      });
    });
  return (
    <Card
      title={t('title')}
      description={t('about')}
      footer={
        <a
          className="inline-flex items-center text-sm text-accent-text underline max-sm:min-h-11"
          href={`/verify/${number}`}
        >
          {t('open')}
        </a>
      }
    >
      <RadioCards
        label={t('title')}
        columns={3}
        value={now}
        onValueChange={(value) => {
          const wanted = CHOICES.find((each) => each === value);
          if (wanted) choose(wanted);
        }}
        options={CHOICES.map((value) => ({
          value,
          title: t(value),
          description:
            shown[value] === null ? t('showsNumber') : t('shows', { shown: shown[value] ?? '' }),
        }))}
      />
      {failed && (
        <Alert tone="critical" live className="mt-4">
          {t('failed')}
        </Alert>
      )}
    </Card>
  );
}
