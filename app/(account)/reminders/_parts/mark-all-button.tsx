'use client';
import { CheckCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/use-toast';
import { mark } from '../actions';

/** Marks everything as read at once; the toast takes it back. */
export function MarkAllButton() {
  const t = useTranslations('reminders');
  const toast = useToast();
  const [busy, start] = useTransition();
  return (
    <Button
      variant="secondary"
      icon={<CheckCheck />}
      loading={busy}
      onClick={() =>
        start(async () => {
          const ids = await mark({ ids: 'all', read: true });
          toast({
            tone: 'good',
            message: t('markedAll'),
            undo: {
              label: t('undo'),
              altText: t('undoHint'),
              onUndo: () => void mark({ ids, read: false }),
            },
          });
        })
      }
    >
      {t('markAll')}
    </Button>
  );
}
