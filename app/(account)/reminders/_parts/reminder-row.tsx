import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { cn } from '@/components/ui/cn';
import type { Reminder } from '@/lib/model/reminder';
import { MarkButton } from './mark-button';
import { ReminderIcon } from './reminder-icon';

/** One reminder; the whole row leads to what it is about. */
export async function ReminderRow(props: {
  reminder: Reminder;
  words: { title: string; text: string };
  time: string;
}) {
  const t = await getTranslations('reminders');
  const { id, about, readAt, settledAt } = props.reminder;
  const unread = readAt === null;
  return (
    <li
      className={cn(
        'relative flex items-start gap-3.5 px-4 py-3.5 transition-colors hover:bg-sunken sm:px-5',
        unread && 'bg-accent-soft/45',
      )}
    >
      <ReminderIcon kind={about.kind} quiet={settledAt !== null} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2">
          <Link
            href={`/reminders/${id}`}
            prefetch={false}
            className={cn(
              'after:absolute after:inset-0 hover:text-accent-text',
              unread ? 'font-semibold' : settledAt === null ? '' : 'text-soft',
            )}
          >
            {unread && (
              <>
                <span
                  aria-hidden
                  className="me-2 inline-block size-2 -translate-y-0.5 rounded-full bg-accent"
                />
                <span className="sr-only">{t('unread')}</span>
              </>
            )}
            {props.words.title}
          </Link>
          {settledAt !== null && <Badge>{t('settled')}</Badge>}
        </p>
        <p className="text-sm text-soft">{props.words.text}</p>
        <p className="num mt-0.5 text-xs text-faint">{props.time}</p>
      </div>
      {settledAt === null && (
        <div className="relative -me-2 -mt-1">
          <MarkButton id={id} title={props.words.title} read={!unread} />
        </div>
      )}
    </li>
  );
}
