'use client';
import { useTranslations } from 'next-intl';
import { Alert } from '@/components/ui/alert';
import { buttonClass } from '@/components/ui/button-class';

export interface TroubleProps {
  connection: 'idle' | 'sending' | 'offline' | 'signed-out';
  refusal: string | null;
  /** Where to log in again and come back from. */
  here: string;
}

/** What stands in the way, in plain words beside the reply. Nothing when nothing does. */
export function Trouble({ connection, refusal, here }: TroubleProps) {
  const t = useTranslations('call');
  if (connection === 'offline')
    return (
      <Alert tone="signal" live className="mb-2.5">
        {t('connection.offline')}
      </Alert>
    );
  if (connection === 'signed-out')
    return (
      <Alert
        tone="signal"
        live
        className="mb-2.5"
        action={
          <a
            href={`/login?next=${encodeURIComponent(here)}`}
            className={buttonClass({ size: 'sm' })}
          >
            {t('connection.logIn')}
          </a>
        }
      >
        {t('connection.signed-out')}
      </Alert>
    );
  if (refusal === null) return null;
  return (
    <Alert tone="signal" live className="mb-2.5">
      {t.has(`refusal.${refusal}`) ? t(`refusal.${refusal}`) : t('refusal.other')}
    </Alert>
  );
}
