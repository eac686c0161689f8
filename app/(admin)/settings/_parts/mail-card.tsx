import { getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import { Card } from '@/components/ui/card';
import type { MailStanding } from '@/lib/model/reminder-view';

/** Whether reminders also leave by mail, and what stands in the way. */
export async function MailCard({ standing }: { standing: MailStanding }) {
  const t = await getTranslations('settings.mail');
  const { via, waiting, failed, trouble } = standing;
  return (
    <Card title={t('title')} className="mt-6">
      {via ? (
        <div className="space-y-3">
          <p className="break-words">{t('on', via)}</p>
          <p className="text-sm text-soft">
            {t('waiting', { count: waiting })} · {t('failed', { count: failed })}
          </p>
          {trouble && (
            <Alert tone="signal" title={t('trouble')}>
              <code className="break-words">{trouble}</code>
            </Alert>
          )}
        </div>
      ) : (
        <p className="break-words text-soft">{t('off')}</p>
      )}
    </Card>
  );
}
