import { lintCase } from './lint/lint-case';
import { lintCovers } from './lint/lint-covers';
import { lintTexts } from './lint/lint-texts';
import { loadContent } from './load-content';
import type { Problem } from './problem';

/**
 * Everything that can be known of the content without playing it: schemas, references, places, variants, endings,
 * plays. Gives all problems, sorted by file and line, and how many files of each kind were read.
 */
export function validateContent(folder: string): {
  problems: Problem[];
  counts: Record<string, number>;
} {
  const loaded = loadContent(folder);
  const { content } = loaded;
  const problems = [...loaded.problems];
  for (const one of content.cases.values()) problems.push(...lintCase(loaded, one));
  problems.push(...lintTexts(loaded), ...lintCovers(loaded));
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
