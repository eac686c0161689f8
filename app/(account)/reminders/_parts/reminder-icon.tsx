import {
  AlarmClock,
  Award,
  CalendarClock,
  CircleAlert,
  ClipboardCheck,
  MessageCircleQuestion,
  PenLine,
  Repeat2,
  RotateCcw,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import type { ReminderKind } from '@/lib/model/reminder';

const ICONS: Readonly<Record<ReminderKind, { icon: ReactNode; look: string }>> = {
  overdue: { icon: <CircleAlert />, look: 'bg-critical-soft text-critical-text' },
  'due-soon': { icon: <AlarmClock />, look: 'bg-signal-soft text-signal-text' },
  'certificate-expired': { icon: <Award />, look: 'bg-critical-soft text-critical-text' },
  'certificate-expiring': { icon: <CalendarClock />, look: 'bg-signal-soft text-signal-text' },
  'sign-off-waiting': { icon: <PenLine />, look: 'bg-signal-soft text-signal-text' },
  'exam-again': { icon: <RotateCcw />, look: 'bg-accent-soft text-accent-text' },
  'correction-decided': {
    icon: <MessageCircleQuestion />,
    look: 'bg-accent-soft text-accent-text',
  },
  assigned: { icon: <ClipboardCheck />, look: 'bg-accent-soft text-accent-text' },
  review: { icon: <Repeat2 />, look: 'bg-accent-soft text-accent-text' },
};

/** What kind of reminder it is, at a glance; `quiet` when there is nothing to do about it any more. */
export function ReminderIcon({ kind, quiet }: { kind: ReminderKind; quiet: boolean }) {
  const { icon, look } = ICONS[kind];
  return (
    <span
      aria-hidden
      className={cn(
        'grid size-10 shrink-0 place-items-center rounded-full [&_svg]:size-5',
        quiet ? 'bg-sunken text-faint' : look,
      )}
    >
      {icon}
    </span>
  );
}
