'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { logIn } from '../actions';

/** User name and password. Works before any script has loaded. */
export function LoginForm({ next }: { next: string }) {
  const t = useTranslations('login');
  const [state, action, pending] = useActionState(logIn, null);
  const refusal = state?.refusal;
  return (
    <form action={action} className="space-y-5">
      <input type="hidden" name="next" value={next} />
      {refusal && (
        <Alert tone="critical" live>
          {t(`refused.${refusal.code}`, { minutes: 'minutes' in refusal ? refusal.minutes : 0 })}
        </Alert>
      )}
      <Field label={t('username')}>
        <Input
          name="username"
          defaultValue={state?.username}
          key={state?.username}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={64}
          required
        />
      </Field>
      <Field label={t('password')} hint={t('forgot')}>
        <Input
          name="password"
          type="password"
          autoComplete="current-password"
          maxLength={128}
          required
        />
      </Field>
      <Button type="submit" size="lg" block loading={pending}>
        {t('submit')}
      </Button>
    </form>
  );
}
