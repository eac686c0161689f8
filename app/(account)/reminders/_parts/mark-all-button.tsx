'use client';
import { CheckCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { orLost } from '@/app/_parts/or-lost';
import { useOrTell } from '@/app/_parts/use-or-tell';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/use-toast';
import { mark } from '../actions';

/** Marks everything as read at once; the toast takes it back. */
export function MarkAllButton() {
  const t = useTranslations('reminders');
  const toast = useToast();
  const orTell = useOrTell();
  const [busy, start] = useTransition();
  return (
    <Button
      variant="secondary"
      icon={<CheckCheck />}
      loading={busy}
      onClick={() =>
        start(async () => {
          const result = await orLost(mark({ ids: 'all', read: true }));
          if (!result.ok) return toast({ tone: 'critical', message: t('failed') });
          const ids = result.changed;
          toast({
            tone: 'good',
            message: t('markedAll'),
            undo: {
              label: t('undo'),
              altText: t('undoHint'),
              onUndo: orTell(
                () => mark({ ids, read: false }),
                () => t('failed'),
              ),
            },
          });
        })
      }
    >
      {t('markAll')}
    </Button>
  );
}
