import { isFault, MOVE_IDS } from '@/lib/model/move-id';
import type { Text } from '@/lib/model/text';
import { MOVE_WORDS } from '@/lib/scoring/move-words';

/** Every move by the words people know it by, in the order of the list of moves. */
export function moveChoices(
  words: (text: Text) => string,
): { id: string; label: string; group: 'good' | 'faults' }[] {
  return MOVE_IDS.map((id) => ({
    id,
    label: words(MOVE_WORDS[id]),
    group: isFault(id) ? 'faults' : 'good',
  }));
}
