'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ToastProvider } from '@/components/ui/toast-provider';

/** What the primitives need around the whole app. */
export function Providers({ children }: { children: ReactNode }) {
  const t = useTranslations('app');
  return (
    <ToastProvider label={t('notifications')} closeLabel={t('close')}>
      {children}
    </ToastProvider>
  );
}
