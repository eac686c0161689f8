'use client';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { orLost } from '@/app/_parts/or-lost';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/use-toast';
import { cancel, restore } from '../actions';

/** Takes one assignment back at once; the toast brings it back. */
export function CancelButton({ id, title, to }: { id: string; title: string; to: string }) {
  const t = useTranslations('assign');
  const toast = useToast();
  const [busy, start] = useTransition();
  const bringBack = async () => {
    if (!(await orLost(restore([id]))).ok) toast({ tone: 'critical', message: t('failed') });
  };
  return (
    <Button
      variant="ghost"
      size="sm"
      loading={busy}
      aria-label={t('running.cancelLabel', { title, to })}
      onClick={() =>
        start(async () => {
          const result = await orLost(cancel([id]));
          if (!result.ok) return toast({ tone: 'critical', message: t('failed') });
          toast({
            message: t('running.cancelled', { title }),
            undo: {
              label: t('undo'),
              altText: t('undoHint'),
              onUndo: () => void bringBack(),
            },
          });
        })
      }
    >
      {t('running.cancel')}
    </Button>
  );
}
