'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { orLost } from '@/app/_parts/or-lost';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { resetPassword } from '../actions';
import { PasswordNote } from './password-note';

/** A new password for somebody: cannot be undone (the old one is gone), so it says first what will happen. */
export function ResetDialog(props: {
  person: { id: string; name: string; username: string };
  onClose: () => void;
}) {
  const t = useTranslations('people');
  const app = useTranslations('app');
  const { person, onClose } = props;
  const [password, setPassword] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const [busy, start] = useTransition();
  return (
    <Dialog
      open
      size="sm"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('reset.title', { name: person.name })}
      description={password ? undefined : t('reset.text')}
      closeLabel={app('close')}
      footer={
        password ? (
          <Button onClick={onClose}>{t('noted')}</Button>
        ) : (
          <>
            <Button variant="ghost" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button
              loading={busy}
              onClick={() =>
                start(async () => {
                  const result = await orLost(resetPassword(person.id));
                  setFailed(!result.ok);
                  if (result.ok) setPassword(result.password);
                })
              }
            >
              {t('reset.go')}
            </Button>
          </>
        )
      }
    >
      {password && <PasswordNote username={person.username} password={password} />}
      {failed && (
        <Alert tone="critical" live>
          {t('failed')}
        </Alert>
      )}
    </Dialog>
  );
}
