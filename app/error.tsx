'use client';
import { PhoneOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { NoticePage } from '@/components/shell/notice-page';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';

export default function ErrorPage(props: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('app');
  return (
    <NoticePage
      icon={<PhoneOff />}
      title={t('error.title')}
      text={t('error.text', { digest: props.error.digest ?? '–' })}
      action={
        <div className="flex flex-wrap justify-center gap-2.5">
          <a href="/" className={buttonClass({ variant: 'secondary', size: 'lg' })}>
            {t('notFound.home')}
          </a>
          <Button size="lg" onClick={props.reset}>
            {t('error.again')}
          </Button>
        </div>
      }
    />
  );
}
