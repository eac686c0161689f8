'use client';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { orLost } from '@/app/_parts/or-lost';
import { useOrTell } from '@/app/_parts/use-or-tell';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/use-toast';
import { cancel, restore } from '../actions';

/** Takes one assignment back at once; the toast brings it back. */
export function CancelButton({ id, title, to }: { id: string; title: string; to: string }) {
  const t = useTranslations('assign');
  const toast = useToast();
  const orTell = useOrTell();
  const [busy, start] = useTransition();
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
              onUndo: orTell(
                () => restore([id]),
                () => t('failed'),
              ),
            },
          });
        })
      }
    >
      {t('running.cancel')}
    </Button>
  );
}
