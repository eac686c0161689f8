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
  // only what went wrong on the server has a number, the one under which it is logged
  const { digest } = props.error;
  return (
    <NoticePage
      icon={<PhoneOff />}
      title={t('error.title')}
      text={digest ? t('error.textWithNumber', { digest }) : t('error.text')}
      action={
        <div className="flex flex-col-reverse gap-2.5 sm:flex-row sm:justify-center">
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
