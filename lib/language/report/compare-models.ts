import { detect } from '@/lib/language/detect';
import type { LanguageModel } from '@/lib/language/language-model';
import type { Utterance } from '@/lib/model/utterance';

export interface ChangedLine {
  id: string;
  prev: string | null;
  text: string;
  gained: string[];
  lost: string[];
  /** Whether the labels agree better with the candidate, worse, or as much as before. */
  verdict: 'better' | 'worse' | 'even';
}

export interface ModelChanges {
  lines: number;
  changed: ChangedLine[];
  /** Labels right, wrongly heard and missed, by model. */
  current: { right: number; invented: number; missed: number };
  candidate: { right: number; invented: number; missed: number };
}

/** What a candidate model hears differently from the current one on labelled lines. Pure. */
export function compareModels(
  current: LanguageModel,
  candidate: LanguageModel,
  lines: readonly Utterance[],
): ModelChanges {
  const changes: ModelChanges = {
    lines: lines.length,
    changed: [],
    current: { right: 0, invented: 0, missed: 0 },
    candidate: { right: 0, invented: 0, missed: 0 },
  };
  for (const { id, prev, text, moves } of lines) {
    const before = heard(current, prev, text);
    const after = heard(candidate, prev, text);
    const was = count(changes.current, before, moves);
    const is = count(changes.candidate, after, moves);
    const gained = after.filter((move) => !before.includes(move));
    const lost = before.filter((move) => !after.includes(move));
    if (gained.length + lost.length === 0) continue;
    const verdict = is < was ? 'better' : is > was ? 'worse' : 'even';
    changes.changed.push({ id, prev, text, gained, lost, verdict });
  }
  return changes;
}

const heard = (model: LanguageModel, prev: string | null, text: string): string[] =>
  detect(model, { prev, text }).moves.map(({ id }) => id);

/** Adds a line to a tally; gives its number of errors. */
function count(
  tally: ModelChanges['current'],
  found: readonly string[],
  labels: readonly string[],
): number {
  const right = found.filter((move) => labels.includes(move)).length;
  tally.right += right;
  tally.invented += found.length - right;
  tally.missed += labels.length - right;
  return found.length + labels.length - 2 * right;
}
