import type { Detect } from '@/lib/call/play/run-play';
import { lintCase } from './lint/lint-case';
import { lintCovers } from './lint/lint-covers';
import { lintLimits } from './lint/lint-limits';
import { lintPlays } from './lint/lint-plays';
import { lintPolicies } from './lint/lint-policies';
import { lintProgress } from './lint/lint-progress';
import { lintReplies } from './lint/lint-replies';
import { lintRules, type RulesFired } from './lint/lint-rules';
import { lintTeaches } from './lint/lint-teaches';
import { lintTexts } from './lint/lint-texts';
import { lintTracks } from './lint/lint-tracks';
import { loadContent } from './load-content';
import type { Problem } from './problem';

/**
 * Everything the linter knows of the content: schemas, references, places, variants, endings, texts, every play played, and every rule kept and broken in some play. Gives all problems, sorted by file and line, and how many files of each kind were read.
 */
export function validateContent(
  folder: string,
  detect: Detect,
  parsedCache?: string,
): {
  problems: Problem[];
  counts: Record<string, number>;
} {
  const loaded = loadContent(folder, parsedCache);
  const { content } = loaded;
  const problems = [...loaded.problems];
  const fired: RulesFired = { kept: new Set(), broken: new Set() };
  for (const one of content.cases.values())
    problems.push(
      ...lintCase(loaded, one),
      ...lintTeaches(loaded, one),
      ...lintProgress(loaded, one),
      ...lintPlays(loaded, one, detect, fired),
    );
  problems.push(
    ...lintRules(loaded, fired),
    ...lintTracks(loaded),
    ...lintTexts(loaded),
    ...lintCovers(loaded),
    ...lintPolicies(loaded),
    ...lintLimits(loaded),
    ...lintReplies(loaded),
  );
  problems.sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.col - b.col,
  );
  return {
    problems,
    counts: {
      cases: content.cases.size,
      plays: [...content.cases.values()].reduce((n, c) => n + c.plays.size, 0),
      personas: content.personas.size,
      objections: content.objections.size,
      lines: content.lines.size,
      rules: content.rules.length,
      policies: content.policies.size,
      'quiz-items': content.quizItems.size,
      tracks: content.tracks.size,
    },
  };
}
