import { PhoneMissed } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/shell/notice';
import { buttonClass } from '@/components/ui/button-class';

/** For the `not-found.tsx` of a route group inside the shell: the navigation stays. */
export async function NotFoundHere() {
  const t = await getTranslations('app.notFound');
  return (
    <Notice
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
