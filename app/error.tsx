'use client';
import { PhoneOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { NoticePage } from '@/components/shell/notice-page';
import { Button } from '@/components/ui/button';

export default function ErrorPage(props: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('app.error');
  return (
    <NoticePage
      icon={<PhoneOff />}
      title={t('title')}
      text={t('text', { digest: props.error.digest ?? '–' })}
      action={
        <Button size="lg" onClick={props.reset}>
          {t('again')}
        </Button>
      }
    />
  );
}
