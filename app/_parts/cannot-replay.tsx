import { History } from 'lucide-react';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/shell/notice';
import { buttonClass } from '@/components/ui/button-class';

/** In place of a call whose log no longer plays back: nothing is lost, but somebody has to look at it. */
export async function CannotReplay() {
  const t = await getTranslations('app.cannotReplay');
  return (
    <Notice
      icon={<History />}
      title={t('title')}
      text={t('text')}
      action={
        <Link href="/history" className={buttonClass({ size: 'lg' })}>
          {t('toHistory')}
        </Link>
      }
    />
  );
}
