import type { Track } from '@/lib/model/track';
import { handbookPages } from '@/lib/scoring/handbook-pages';
import { trackPathProblems } from '@/lib/training/track-path-problems';
import { didYouMean } from '../did-you-mean';
import type { LoadedContent } from '../load-content';
import type { Problem } from '../problem';

/**
 * Every case, bank and handbook page that a track names exists, and its banks hold the items a quiz draws; every step of every
 * branch can be reached, and every path ends in an exam.
 */
export function lintTracks({ content, files }: LoadedContent): Problem[] {
  const problems: Problem[] = [];
  const pages = new Set(handbookPages(content).map((page) => page.id));
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
    const enough = (
      source: { banks: string[]; tags: string[]; items: number },
      path: PropertyKey[],
    ) => {
      source.banks.forEach((id, n) => {
        known(banks, 'bank', id, [...path, 'banks', n]);
      });
      const items = source.banks.flatMap((id) => content.quizBanks.get(id)?.items ?? []).length;
      if (source.tags.length === 0 && items < source.items)
        add([...path, 'items'], `the banks hold ${items} items, too few for ${source.items}`);
    };
    track.steps.forEach((step, i) => {
      const at = ['steps', i] as const;
      if (step.kind === 'call') known(cases, 'case', step.case, [...at, 'case']);
      if (step.kind === 'exam')
        step.calls.forEach((id, n) => {
          known(cases, 'case', id, [...at, 'calls', n]);
        });
      if (step.kind === 'handbook')
        step.pages.forEach((id, n) => {
          known(pages, 'page of the handbook', id, [...at, 'pages', n]);
        });
      const source = sourceOf(step);
      if (source) enough(source, step.kind === 'exam' ? [...at, 'quiz'] : [...at]);
      if (step.kind === 'exam' && new Set(step.calls).size < step.draw)
        add([...at, 'draw'], `the exam draws ${step.draw} calls of ${new Set(step.calls).size}`);
    });
    track.placement?.parts.forEach((part, n) => {
      enough(part, ['placement', 'parts', n]);
    });
    for (const { path, message } of trackPathProblems(track)) add(path, message);
  }
  return problems;
}

function sourceOf(step: Track['steps'][number]) {
  if (step.kind === 'quiz') return step;
  return step.kind === 'exam' ? step.quiz : null;
}
