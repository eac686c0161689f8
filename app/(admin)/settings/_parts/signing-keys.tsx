'use client';
import { KeyRound } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/use-toast';
import { rotateKey } from '../actions';

/** Which key signs credentials, and a new one in its place. Asks first: the old private half does not come back. */
export function SigningKeys({
  keys,
}: {
  /** Newest first. */
  keys: readonly { id: string; madeAt: number; retiredAt: number | null }[];
}) {
  const t = useTranslations('settings.keys');
  const app = useTranslations('app');
  const format = useFormatter();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [busy, start] = useTransition();
  const current = keys.find((key) => key.retiredAt === null);
  const retired = keys.filter((key) => key.retiredAt !== null).length;
  const rotate = () =>
    start(async () => {
      const result = await rotateKey().catch(() => ({ ok: false }) as const);
      setFailed(!result.ok);
      if (!result.ok) return;
      setOpen(false);
      toast({ tone: 'good', message: t('done') });
    });
  return (
    <Card className="mt-6" title={t('title')} description={t('about')}>
      <p className="num break-all">
        {current
          ? t('current', {
              id: current.id.slice(0, 12),
              date: format.dateTime(new Date(current.madeAt), { dateStyle: 'long' }),
            })
          : t('none')}
      </p>
      {retired > 0 && <p className="mt-1 text-sm text-soft">{t('retired', { count: retired })}</p>}
      <Button
        variant="secondary"
        className="mt-4 max-sm:w-full"
        icon={<KeyRound />}
        onClick={() => setOpen(true)}
      >
        {t('open')}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('confirm')}
        description={t('text')}
        closeLabel={app('close')}
        footer={
          <>
            <Button variant="ghost" onClick={() => setOpen(false)}>
              {t('keep')}
            </Button>
            <Button variant="critical" loading={busy} onClick={rotate}>
              {t('go')}
            </Button>
          </>
        }
      >
        {failed && (
          <Alert tone="critical" live>
            {t('failed')}
          </Alert>
        )}
      </Dialog>
    </Card>
  );
}
