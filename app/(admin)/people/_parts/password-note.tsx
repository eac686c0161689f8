'use client';
import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { copyText } from '@/app/_parts/copy-text';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';

/** A password that is shown this once, ready to be copied with the user name it belongs to. */
export function PasswordNote({ username, password }: { username: string; password: string }) {
  const t = useTranslations('people.password');
  const [copied, setCopied] = useState<boolean | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const copy = async () => {
    if (box.current) setCopied(await copyText(`${username}  ${password}`, box.current));
  };
  return (
    <div ref={box} className="space-y-4">
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1 rounded-lg bg-sunken px-4 py-3">
        <dt className="text-sm text-soft">{t('username')}</dt>
        <dd className="break-all font-mono text-lg">{username}</dd>
        <dt className="text-sm text-soft">{t('password')}</dt>
        <dd data-password className="break-all font-mono text-lg font-semibold">
          {password}
        </dd>
      </dl>
      <Alert tone="signal">{t('once')}</Alert>
      <Button variant="secondary" icon={copied ? <Check /> : <Copy />} onClick={() => void copy()}>
        <span aria-live="polite">
          {t(copied === null ? 'copy' : copied ? 'copied' : 'notCopied')}
        </span>
      </Button>
    </div>
  );
}
