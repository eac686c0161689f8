'use client';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Bell } from '@/components/shell/bell';

/** A page that stays open asks again after this long, when one comes back to it or goes on. */
const STALE = 60_000;

/** The bell: begins with what the page knew, and is brought up to date by one small request now and then. */
export function ReminderBell({ unread }: { unread: number }) {
  const t = useTranslations('app');
  const path = usePathname();
  const [known, setKnown] = useState({ unread, count: unread });
  if (known.unread !== unread) setKnown({ unread, count: unread });
  const asked = useRef(0);
  useEffect(() => {
    asked.current = Date.now();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is just the moment to ask
  useEffect(() => {
    const ask = async () => {
      if (document.hidden || Date.now() - asked.current < STALE) return;
      asked.current = Date.now();
      const answer = await fetch('/api/reminders/unread').catch(() => null);
      if (!answer?.ok) return;
      const fresh: unknown = (await answer.json().catch(() => null))?.unread;
      if (typeof fresh === 'number') setKnown((before) => ({ ...before, count: fresh }));
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, [path]);
  return (
    <Bell href="/reminders" count={known.count} label={t('reminders', { count: known.count })} />
  );
}
