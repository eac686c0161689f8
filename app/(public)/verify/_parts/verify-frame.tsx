import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Brand } from '@/components/shell/brand';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';

/** The public pages of certificates: what was found, and the field for another number. Holds `<main>`. */
export async function VerifyFrame(props: { number?: string; children?: ReactNode }) {
  const [t, app] = await Promise.all([getTranslations('certificate'), getTranslations('app')]);
  return (
    <main
      id="main"
      className="min-h-dvh bg-[radial-gradient(90%_45%_at_50%_0%,var(--accent-soft),transparent_70%)] px-4 py-8 sm:py-12"
    >
      <div className="mx-auto max-w-3xl">
        <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
          <Brand name={app('name')} />
          <h1 className="text-xl font-bold">{t('verifyTitle')}</h1>
        </div>
        {props.children}
        <form
          action="/verify"
          className="no-print mx-auto mt-8 flex max-w-md flex-wrap items-end gap-2.5"
        >
          <Field
            label={t(props.children ? 'another' : 'number')}
            hint={t('anotherHint')}
            className="basis-full"
          >
            <Input name="number" required maxLength={40} defaultValue={props.number ?? ''} />
          </Field>
          <Button
            type="submit"
            variant={props.children ? 'secondary' : 'primary'}
            className="max-sm:w-full"
          >
            {t('check')}
          </Button>
        </form>
      </div>
    </main>
  );
}
