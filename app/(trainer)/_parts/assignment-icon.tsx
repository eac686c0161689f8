import { ListChecks, PhoneCall, Route } from 'lucide-react';
import type { AssignmentKind } from '@/lib/model/assignment-view';

const ICONS = { case: PhoneCall, quiz: ListChecks, track: Route };

/** What kind of thing was assigned, as a picture beside its name. */
export function AssignmentIcon({ kind }: { kind: AssignmentKind }) {
  const Icon = ICONS[kind];
  return <Icon aria-hidden className="size-5 shrink-0 text-accent-text" />;
}
