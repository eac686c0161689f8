'use client';
import { UserPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { focusFirstError } from '@/app/_parts/focus-first-error';
import { orLost } from '@/app/_parts/or-lost';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Role } from '@/lib/model/role';
import { type CreateRefusal, create } from '../actions';
import { PasswordNote } from './password-note';

type Refusal = CreateRefusal | 'lost';

const EMPTY = { name: '', username: '', role: 'trainee' as Role };

/** The button that makes a person, and its form; afterwards the same dialog shows the password once. */
export function NewPerson() {
  const t = useTranslations('people');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [wish, setWish] = useState(EMPTY);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [made, setMade] = useState<{
    username: string;
    password: string;
    role: Role;
  } | null>(null);
  const [busy, start] = useTransition();
  const change = (part: Partial<typeof EMPTY>) => {
    setRefusals([]);
    setWish({ ...wish, ...part });
  };
  const submit = (form: HTMLElement) => {
    if (busy) return;
    const missing: Refusal[] = [];
    if (wish.name.trim() === '') missing.push('bad-name');
    if (wish.username.trim() === '') missing.push('bad-username');
    setRefusals(missing);
    if (missing.length > 0) return focusFirstError(form);
    start(async () => {
      const result = await orLost(create(wish));
      if (!result.ok) {
        setRefusals([result.code]);
        return focusFirstError(form);
      }
      setMade({ ...result, role: wish.role });
      // closed in the meantime: the password is shown this once only
      setOpen(true);
      setWish(EMPTY);
    });
  };
  const why = (...codes: Refusal[]) => {
    const code = refusals.find((each) => codes.includes(each));
    return code && t(`refused.${code}`);
  };
  return (
    <>
      <Button
        icon={<UserPlus />}
        onClick={() => {
          setMade(null);
          setRefusals([]);
          setOpen(true);
        }}
      >
        {t('new')}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={made ? t('made', { username: made.username }) : t('new')}
        description={made ? undefined : t('newText')}
        closeLabel={app('close')}
        footer={
          made ? (
            <>
              <Button variant="secondary" onClick={() => setMade(null)}>
                {t('another')}
              </Button>
              <Button onClick={() => setOpen(false)}>{t('noted')}</Button>
            </>
          ) : (
            <>
              <Button variant="ghost" onClick={() => setOpen(false)}>
                {t('cancel')}
              </Button>
              <Button type="submit" form="new-person" loading={busy}>
                {t('create')}
              </Button>
            </>
          )
        }
      >
        {made ? (
          <div className="space-y-4">
            <PasswordNote username={made.username} password={made.password} />
            {(made.role === 'trainee' || made.role === 'trainer') && (
              <p className="text-sm text-soft">{t(`then.${made.role}`)}</p>
            )}
          </div>
        ) : (
          <form
            id="new-person"
            noValidate
            className="space-y-4"
            onSubmit={(event) => {
              event.preventDefault();
              submit(event.currentTarget);
            }}
          >
            <Field label={t('name')} error={why('bad-name')}>
              <Input
                value={wish.name}
                autoComplete="off"
                onChange={(event) => change({ name: event.target.value })}
              />
            </Field>
            <Field
              label={t('username')}
              hint={t('usernameHint')}
              error={why('bad-username', 'name-taken')}
            >
              <Input
                value={wish.username}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                onChange={(event) => change({ username: event.target.value })}
              />
            </Field>
            <Field label={t('role')} hint={t(`roleText.${wish.role}`)}>
              <Select
                value={wish.role}
                options={Role.options.map((value) => ({ value, label: app(`role.${value}`) }))}
                onValueChange={(value) => {
                  const role = Role.safeParse(value);
                  if (role.success) change({ role: role.data });
                }}
              />
            </Field>
            {why('denied', 'lost') && (
              <Alert tone="critical" live>
                {why('denied', 'lost')}
              </Alert>
            )}
          </form>
        )}
      </Dialog>
    </>
  );
}
