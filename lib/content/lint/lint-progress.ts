import type { LoadedCase } from '@/lib/model/content';
import type { MoveId } from '@/lib/model/move-id';
import { STAGES, type Stage } from '@/lib/model/objection';
import type { ItemScript } from '@/lib/patient/patient-script';
import { resolveScript } from '@/lib/patient/resolve-script';
import type { LoadedContent } from '../load-content';
import type { Problem } from '../problem';

/**
 * Every best reply of an agenda item, the module's own among them, gets the call further where it is offered: whoever picks it must not
 * be asked the same thing again. What counts as further is what the patient's chart takes for it: at `raised` hearing, exploring
 * or answering; once heard, exploring or answering; once explored, answering (a part of it will do); hardened, hearing.
 * Gives a problem for each that does not, and what would. Cases that do not resolve are left to `lintCase`.
 */
export function lintProgress(
  { content, files }: LoadedContent,
  { id, case: kase }: LoadedCase,
): Problem[] {
  const problems: Problem[] = [];
  const name = `cases/${id}/case.yaml`;
  const script = resolveScript(content, id, kase.personas[0] ?? '');
  for (const [index, item] of (script?.items ?? []).entries()) {
    for (const stage of STAGES) {
      const place = `${item.name}/${stage}`;
      const wanted = movesOn(item, stage);
      script?.replies.get(place)?.forEach((reply, i) => {
        if (!wanted || reply.tier !== 'best' || reply.does.some((move) => wanted.has(move))) return;
        const own = i < (kase.replies[place]?.length ?? 0);
        const path = own ? ['replies', place, i] : ['agenda', index];
        problems.push({
          file: name,
          ...(files.get(name)?.at(path) ?? { line: 1, col: 1 }),
          message: `${path.join('.')}: the best reply${own ? '' : ` of the module at \`${place}\``} leaves the call where it is; it needs one of ${[...wanted].join(', ')}${own ? '' : ' (write a best reply of this case with `module_replies: false`, or change what the item is answered by)'}`,
        });
      });
    }
  }
  return problems;
}

/** Moves of which one gets the item further from this stage; null where anything kind does. */
function movesOn(item: ItemScript, stage: Stage): ReadonlySet<MoveId> | null {
  const answers = item.answeredBy.flat();
  switch (stage) {
    case 'raised':
      return new Set([...item.heardBy, ...item.exploredBy, ...answers]);
    case 'acknowledged':
      return new Set([...item.exploredBy, ...answers]);
    case 'explored':
      return new Set(answers);
    case 'hardened':
      return item.heardBy;
    default:
      return null;
  }
}
