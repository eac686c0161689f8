import type { Text } from '@/lib/model/text';

/** What a question gets for the fields its file says nothing about. */
export interface ImportDefaults {
  covers: readonly string[];
  tags: readonly string[];
  difficulty: number; // 1..5
  reason: Text;
  source: Text;
}
