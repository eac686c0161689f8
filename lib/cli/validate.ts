import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import { formatProblem } from '@/lib/content/problem';
import { validateContent } from '@/lib/content/validate-content';
import { loadDetect } from './load-detect';

/** `npm run validate [-- DIR]`: a line per error; exit 1 if any; the last line counts the content by kind. */
const folder = process.argv[2] ?? 'scenarios';
const { problems, counts } = validateContent(folder, loadDetect(folder), PARSED_CONTENT);
for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
process.stdout.write(
  `${Object.entries(counts)
    .map(([kind, n]) => `${kind} ${n}`)
    .join(', ')}; problems ${problems.length}\n`,
);
if (problems.length > 0) process.exitCode = 1;
