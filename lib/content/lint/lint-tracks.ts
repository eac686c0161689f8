import type { Track } from '@/lib/model/track';
import { didYouMean } from '../did-you-mean';
import type { LoadedContent } from '../load-content';
import type { Problem } from '../problem';

/** Every case and bank that a track names exists, and its banks hold the items a quiz draws. */
export function lintTracks({ content, files }: LoadedContent): Problem[] {
  const problems: Problem[] = [];
  const cases = new Set(content.cases.keys());
  const banks = new Set(content.quizBanks.keys());
  for (const track of content.tracks.values()) {
    const file = `tracks/${track.id}.yaml`;
    const add = (path: readonly PropertyKey[], message: string) =>
      problems.push({
        file,
        ...(files.get(file)?.at(path) ?? { line: 1, col: 1 }),
        message: `${path.map(String).join('.')}: ${message}`,
      });
    const known = (of: ReadonlySet<string>, what: string, id: string, path: PropertyKey[]) => {
      if (of.has(id)) return;
      const guess = didYouMean(id, of);
      add(path, `there is no ${what} \`${id}\`${guess ? `, did you mean \`${guess}\`?` : ''}`);
    };
    track.steps.forEach((step, i) => {
      const at = ['steps', i] as const;
      if (step.kind === 'call') known(cases, 'case', step.case, [...at, 'case']);
      if (step.kind === 'exam')
        step.calls.forEach((id, n) => {
          known(cases, 'case', id, [...at, 'calls', n]);
        });
      const source = sourceOf(step);
      if (!source) return;
      const path = step.kind === 'exam' ? [...at, 'quiz'] : [...at];
      source.banks.forEach((id, n) => {
        known(banks, 'bank', id, [...path, 'banks', n]);
      });
      const items = source.banks.flatMap((id) => content.quizBanks.get(id)?.items ?? []).length;
      if (source.tags.length === 0 && items < source.items)
        add([...path, 'items'], `the banks hold ${items} items, too few for ${source.items}`);
    });
    const draws = track.steps.find((step) => step.kind === 'exam');
    if (draws && draws.calls.length < draws.draw)
      add(['steps'], `the exam draws ${draws.draw} calls of ${draws.calls.length}`);
  }
  return problems;
}

function sourceOf(step: Track['steps'][number]) {
  if (step.kind === 'quiz') return step;
  return step.kind === 'exam' ? step.quiz : null;
}
