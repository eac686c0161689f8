import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { AssignmentProgress } from '@/lib/model/assignment-view';
import { StateBadge } from './state-badge';

/** How far somebody is with an assignment; done, it opens the call or the answers that did it. */
export async function DidBadge({
  did,
  name,
  title,
}: {
  did: AssignmentProgress;
  name: string;
  title: string;
}) {
  const t = await getTranslations('team.row');
  const badge = <StateBadge state={did.state} late={did.late} />;
  const way =
    did.state !== 'done'
      ? null
      : did.attemptId
        ? { href: `/calls/${did.attemptId}/debrief`, label: t('openCall', { name, title }) }
        : did.sessionId && {
            href: `/quizzes/${did.sessionId}`,
            label: t('openQuiz', { name, title }),
          };
  if (!way) return badge;
  return (
    <Link
      href={way.href}
      aria-label={way.label}
      className="relative rounded-full after:absolute after:-inset-x-1 after:-inset-y-2 hover:underline"
    >
      {badge}
    </Link>
  );
}
