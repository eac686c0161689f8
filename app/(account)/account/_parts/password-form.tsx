'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { changeOwnPassword } from '../actions';

/** Changes one's own password; an error stands by the field it is about. */
export function PasswordForm({ username }: { username: string }) {
  const t = useTranslations('account.password');
  const [state, action, pending] = useActionState(changeOwnPassword, null);
  const refused = state && !state.ok ? state.code : undefined;
  const message = refused && t(`refused.${refused}`);
  return (
    <form action={action} className="space-y-4">
      {state?.ok && (
        <Alert tone="good" live>
          {t('changed')}
        </Alert>
      )}
      <input type="text" name="username" value={username} autoComplete="username" hidden readOnly />
      <Field label={t('current')} error={refused === 'wrong-password' ? message : undefined}>
        <Input
          name="currentPassword"
          type="password"
          autoComplete="current-password"
          maxLength={128}
          required
        />
      </Field>
      <Field
        label={t('next')}
        hint={t('nextHint')}
        error={refused && refused !== 'wrong-password' ? message : undefined}
      >
        <Input name="newPassword" type="password" autoComplete="new-password" required />
      </Field>
      <Button type="submit" loading={pending}>
        {t('submit')}
      </Button>
    </form>
  );
}
