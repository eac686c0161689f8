import { PhoneMissed } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { NoticePage } from '@/components/shell/notice-page';
import { buttonClass } from '@/components/ui/button-class';

export default async function NotFound() {
  const t = await getTranslations('app.notFound');
  return (
    <NoticePage
      icon={<PhoneMissed />}
      title={t('title')}
      text={t('text')}
      action={
        <a href="/" className={buttonClass({ size: 'lg' })}>
          {t('home')}
        </a>
      }
    />
  );
}
