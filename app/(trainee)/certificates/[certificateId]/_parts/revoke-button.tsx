'use client';
import { Ban } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { type RevokeRefusal, revoke } from '../actions';

const MOST_CHARACTERS = 500;

/** Takes a certificate away. Nothing brings it back, so it asks first, wants a reason, and says both. */
export function RevokeButton(props: { certificateId: string; holder: string; number: string }) {
  const t = useTranslations('certificate.revoke');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<RevokeRefusal | 'failed' | null>(null);
  const [busy, start] = useTransition();
  const submit = () => {
    if (reason.trim() === '') {
      setRefusal('no-reason');
      return;
    }
    start(async () => {
      const result = await revoke({ certificateId: props.certificateId, reason }).catch(
        () => ({ ok: false, code: 'failed' }) as const,
      );
      setRefusal(result.ok ? null : result.code);
      if (result.ok) setOpen(false);
    });
  };
  return (
    <>
      <Button variant="secondary" icon={<Ban />} onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('title', { name: props.holder })}
        description={t('text', { number: props.number })}
        closeLabel={app('close')}
        footer={
          <>
            <Button variant="ghost" onClick={() => setOpen(false)}>
              {t('keep')}
            </Button>
            <Button variant="critical" loading={busy} onClick={submit}>
              {t('go')}
            </Button>
          </>
        }
      >
        <Field
          label={t('reason')}
          hint={t('reasonHint')}
          error={refusal === 'no-reason' ? t('refusal.no-reason') : undefined}
        >
          <Textarea
            rows={3}
            maxLength={MOST_CHARACTERS}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        {refusal !== null && refusal !== 'no-reason' && (
          <Alert tone="critical" live className="mt-4">
            {t(`refusal.${refusal}`)}
          </Alert>
        )}
      </Dialog>
    </>
  );
}
