'use client';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { SwitchRow } from '@/components/ui/switch-row';
import { DEFAULT_REMINDER_SETTINGS, type QuietHours } from '@/lib/model/reminder-settings';

const HOUR = 60;
const clock = (minute: number): string =>
  `${String(Math.floor(minute / HOUR)).padStart(2, '0')}:${String(minute % HOUR).padStart(2, '0')}`;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour * HOUR);

/** From when to when one is left alone, by the hour; or never. */
export function QuietHoursFields({
  quiet,
  onChange,
}: {
  quiet: QuietHours;
  onChange: (quiet: QuietHours) => void;
}) {
  const t = useTranslations('account.reminders');
  const on = quiet.from !== quiet.to;
  const options = (now: number, other: number) =>
    [...new Set([...HOURS, now])]
      .filter((minute) => minute !== other)
      .sort((a, b) => a - b)
      .map((minute) => ({ value: String(minute), label: clock(minute) }));
  return (
    <div>
      <SwitchRow
        label={t('quiet')}
        description={t('quietHint')}
        checked={on}
        onCheckedChange={(wanted) =>
          onChange(wanted ? DEFAULT_REMINDER_SETTINGS.quiet : { from: 0, to: 0 })
        }
      />
      {on && (
        <div className="mt-2 grid max-w-sm grid-cols-2 gap-3">
          <Field label={t('from')}>
            <Select
              value={String(quiet.from)}
              options={options(quiet.from, quiet.to)}
              onValueChange={(value) => onChange({ ...quiet, from: Number(value) })}
            />
          </Field>
          <Field label={t('to')}>
            <Select
              value={String(quiet.to)}
              options={options(quiet.to, quiet.from)}
              onValueChange={(value) => onChange({ ...quiet, to: Number(value) })}
            />
          </Field>
        </div>
      )}
    </div>
  );
}
