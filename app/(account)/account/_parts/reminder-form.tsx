'use client';
import { BadgeCheck, MailQuestion } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { CheckboxRow } from '@/components/ui/checkbox-row';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { SwitchRow } from '@/components/ui/switch-row';
import { useToast } from '@/components/ui/use-toast';
import { REMINDER_KINDS, type ReminderKind } from '@/lib/model/reminder';
import type { ReminderSettings } from '@/lib/model/reminder-settings';
import type { ReminderSettingsView } from '@/lib/model/reminder-view';
import { keepReminders } from '../reminder-actions';
import { QuietHoursFields } from './quiet-hours-fields';

type Refusal = Extract<Awaited<ReturnType<typeof keepReminders>>, { ok: false }>['code'];

/** When one is reminded, and what also comes by mail. */
export function ReminderForm({
  settings,
  mayGet,
}: {
  settings: ReminderSettingsView;
  /** What this person can be reminded of at all. */
  mayGet: readonly ReminderKind[];
}) {
  const t = useTranslations('account.reminders');
  const kinds = useTranslations('reminders.kind');
  const toast = useToast();
  const [email, setEmail] = useState(settings.email ?? '');
  const [mail, setMail] = useState(settings.mail);
  const [byMail, setByMail] = useState<readonly ReminderKind[]>(settings.byMail);
  const [quiet, setQuiet] = useState(settings.quiet);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [busy, start] = useTransition();
  const address = email.trim() || null;
  const unchanged = address === settings.email;

  const save = (askAgain: boolean) =>
    start(async () => {
      const wish: ReminderSettings = { quiet, email: address, mail, byMail: [...byMail] };
      const result = await keepReminders(wish, askAgain);
      setRefused(result.ok ? null : result.code);
      if (!result.ok) return;
      toast({
        tone: 'good',
        message: result.confirmationSent ? t('asked', { email: address ?? '' }) : t('saved'),
      });
    });

  return (
    <form
      noValidate
      className="space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        save(false);
      }}
    >
      <QuietHoursFields quiet={quiet} onChange={setQuiet} />
      {settings.mailReady ? (
        <div className="space-y-4">
          <Field
            label={t('email')}
            note={t('optional')}
            hint={unchanged && address ? undefined : t('emailHint')}
            error={refused ? t(`refused.${refused}`) : undefined}
          >
            <Input
              type="email"
              autoComplete="email"
              maxLength={254}
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          </Field>
          {settings.email && unchanged && (
            <Confirmation
              email={settings.email}
              confirmed={settings.confirmed}
              busy={busy}
              onAskAgain={() => save(true)}
            />
          )}
          {address && (
            <fieldset className="rounded-lg border border-line px-4 pb-2 pt-1">
              <legend className="px-1.5 text-sm font-medium text-soft">{t('what')}</legend>
              <SwitchRow
                label={t('mail')}
                description={t('mailHint')}
                checked={mail}
                onCheckedChange={setMail}
              />
              <div className="grid gap-x-6 border-t border-line pt-1 sm:grid-cols-2">
                {mayGet.map((kind) => (
                  <CheckboxRow
                    key={kind}
                    label={kinds(kind)}
                    checked={byMail.includes(kind)}
                    disabled={!mail}
                    onCheckedChange={(wanted) =>
                      setByMail(
                        REMINDER_KINDS.filter((each) =>
                          each === kind ? wanted : byMail.includes(each),
                        ),
                      )
                    }
                  />
                ))}
              </div>
            </fieldset>
          )}
        </div>
      ) : (
        <Alert tone="neutral">{t('noMail')}</Alert>
      )}
      <Button type="submit" loading={busy}>
        {t('save')}
      </Button>
    </form>
  );
}

/** Whether the holder of the address has said that it is theirs. */
function Confirmation(props: {
  email: string;
  confirmed: boolean;
  busy: boolean;
  onAskAgain: () => void;
}) {
  const t = useTranslations('account.reminders');
  if (props.confirmed)
    return (
      <p className="flex items-center gap-2 text-sm text-accent-text">
        <BadgeCheck aria-hidden className="size-5 shrink-0" />
        {t('confirmed')}
      </p>
    );
  return (
    <div className="flex flex-wrap items-center gap-3 rounded-lg bg-signal-soft px-4 py-2.5 text-signal-text">
      <MailQuestion aria-hidden className="size-5 shrink-0" />
      <p className="min-w-0 flex-1 basis-52 text-sm">{t('unconfirmed', { email: props.email })}</p>
      <Button variant="secondary" size="sm" loading={props.busy} onClick={props.onAskAgain}>
        {t('askAgain')}
      </Button>
    </div>
  );
}
