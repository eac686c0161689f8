import type { MoodLevels, MoodName } from '@/lib/model/mood';

/** Which mood shows at these levels. `broken` means the patient has had enough. */
export function moodOf({ trust, patience, concern }: MoodLevels): MoodName {
  if (patience <= 4 || trust <= 3) return 'broken';
  if (patience < 30) return 'annoyed';
  if (concern > 62) return 'worried';
  if (trust < 40) return 'wary';
  if (trust >= 62 && concern < 45) return 'softened';
  return 'calm';
}
