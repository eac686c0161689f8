'use client';
import { Circle, CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { useOrTell } from '@/app/_parts/use-or-tell';
import { IconButton } from '@/components/ui/icon-button';
import { mark } from '../actions';

/** Marks one reminder as read, or back. */
export function MarkButton({ id, title, read }: { id: string; title: string; read: boolean }) {
  const t = useTranslations('reminders');
  const orTell = useOrTell();
  const [busy, start] = useTransition();
  return (
    <IconButton
      label={read ? t('markUnread', { title }) : t('markRead', { title })}
      icon={read ? <Circle /> : <CircleCheck />}
      aria-busy={busy || undefined}
      onClick={() => {
        if (!busy)
          start(
            orTell(
              () => mark({ ids: [id], read: !read }),
              () => t('failed'),
            ),
          );
      }}
    />
  );
}
