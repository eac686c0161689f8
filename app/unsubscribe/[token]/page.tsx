import { Link2Off, MailMinus, MailX } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LetterPage } from '@/app/_parts/letter-page';
import { reminderDeps } from '@/lib/server/reminder-deps';
import { addressOfToken } from '@/lib/usecases/address-of-token';
import { setMail } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mail.page'))('unsubscribeTitle') };
}

/** Stops the mail by one click and no login. Opening the page stops nothing: programs open links too. */
export default async function UnsubscribePage({ params }: { params: Promise<{ token: string }> }) {
  const token = decodeURIComponent((await params).token);
  const t = await getTranslations('mail.page');
  const found = await addressOfToken(await reminderDeps(), 'unsubscribe', token);
  if (!found)
    return <LetterPage icon={<Link2Off />} title={t('unknownTitle')} text={t('unknownText')} />;
  const { email, settings } = found;
  return settings.mail ? (
    <LetterPage
      icon={<MailMinus />}
      title={t('unsubscribeTitle')}
      text={t('unsubscribeText', { email })}
      act={{ label: t('unsubscribeButton'), action: setMail.bind(null, token, false) }}
    />
  ) : (
    <LetterPage
      icon={<MailX />}
      title={t('unsubscribeTitle')}
      text={t('stopped', { email })}
      act={{
        label: t('again'),
        action: setMail.bind(null, token, true),
        variant: 'secondary',
      }}
    />
  );
}
