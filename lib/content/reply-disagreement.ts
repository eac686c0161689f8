import { isCritical, type MoveId } from '@/lib/model/move-id';

/**
 * How the moves that the author of a reply says it makes disagree with those the language model hears in it, or null: a critical
 * fault on one side only always does; otherwise less than half of the moves shared.
 */
export function replyDisagreement(
  does: readonly MoveId[],
  heard: readonly MoveId[],
): string | null {
  const authored = new Set(does);
  const critical = (ids: Iterable<MoveId>) => [...ids].filter(isCritical).sort().join(', ');
  if (critical(authored) !== critical(heard))
    return `\`does\` has the critical fault [${critical(authored)}], the language model hears [${critical(heard)}]`;
  const shared = heard.filter((id) => authored.has(id)).length;
  const agreement =
    authored.size + heard.length === 0 ? 1 : (2 * shared) / (authored.size + heard.length);
  return agreement < 0.5
    ? `\`does\` is [${[...authored].join(', ')}], the language model hears [${heard.join(', ')}]`
    : null;
}
