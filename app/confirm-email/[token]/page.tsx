import { Link2Off, MailCheck, MailQuestion } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LetterPage } from '@/app/_parts/letter-page';
import { reminderDeps } from '@/lib/server/reminder-deps';
import { addressOfToken } from '@/lib/usecases/address-of-token';
import { confirm } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mail.page'))('confirmTitle') };
}

/** The holder of an address says that it is theirs. Opening the page alone says nothing: programs open links too. */
export default async function ConfirmEmailPage({ params }: { params: Promise<{ token: string }> }) {
  const token = decodeURIComponent((await params).token);
  const t = await getTranslations('mail.page');
  const found = await addressOfToken(await reminderDeps(), 'confirm-email', token);
  if (!found)
    return <LetterPage icon={<Link2Off />} title={t('unknownTitle')} text={t('unknownText')} />;
  const { email, settings } = found;
  return settings.emailConfirmedAt ? (
    <LetterPage icon={<MailCheck />} title={t('confirmTitle')} text={t('confirmed', { email })} />
  ) : (
    <LetterPage
      icon={<MailQuestion />}
      title={t('confirmTitle')}
      text={t('confirmText', { email })}
      act={{ label: t('confirmButton'), action: confirm.bind(null, token) }}
    />
  );
}
