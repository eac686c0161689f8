import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';

/** Whether anybody else is asked about typed replies, and who. The settings are the operator's and only shown here. */
export async function SecondOpinionCard({
  settings,
}: {
  settings: { url: string; model: string; daily: number } | null;
}) {
  const t = await getTranslations('settings.secondOpinion');
  return (
    <Card title={t('title')} className="mt-6">
      {settings ? (
        <div className="space-y-3">
          <p className="break-words">
            {t('on', { host: new URL(settings.url).host, model: settings.model })}
          </p>
          <p className="text-sm text-soft">{t('limits', { daily: settings.daily })}</p>
        </div>
      ) : (
        <p className="break-words text-soft">{t('off')}</p>
      )}
    </Card>
  );
}
