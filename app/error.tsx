'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

export default function ErrorPage(props: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('app.error');
  return (
    <main id="main" className="grid min-h-dvh place-items-center px-5">
      <div className="max-w-md space-y-4 text-center">
        <h1 className="text-2xl">{t('title')}</h1>
        <p className="text-soft">{t('text', { digest: props.error.digest ?? '–' })}</p>
        <Button onClick={props.reset}>{t('again')}</Button>
      </div>
    </main>
  );
}
