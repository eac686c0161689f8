import { getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button-class';

export default async function NotFound() {
  const t = await getTranslations('app.notFound');
  return (
    <main id="main" className="grid min-h-dvh place-items-center px-5">
      <div className="max-w-md space-y-4 text-center">
        <h1 className="text-2xl">{t('title')}</h1>
        <p className="text-soft">{t('text')}</p>
        <a href="/" className={buttonClass({})}>
          {t('home')}
        </a>
      </div>
    </main>
  );
}
