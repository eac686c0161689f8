import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadContent } from '@/lib/content/load-content';
import { loadLanguageModel } from '@/lib/content/load-language-model';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import { repliesInContext } from '@/lib/content/replies-in-context';
import { replyDisagreement } from '@/lib/content/reply-disagreement';
import { detect } from '@/lib/language/detect';
import type { MoveId } from '@/lib/model/move-id';
import { type Utterance, utteranceSchema } from '@/lib/model/utterance';
import { readOptions } from './options';

/**
 * `npm run language:replies [-- --to FILE] [--disagreements FILE]`: writes every reply of the cases and modules as a labelled line: its words, the moves its
 * author says it makes, and a line of the patient it answers. The present model marks the words of the moves it hears; a move it
 * does not hear spans the whole reply. What people corrected in the file stays: labels added to or taken from those of the case, and
 * marked words. The second file gets the replies in which the model hears other moves, read as in a call: with
 * the patient's line before them and the names filled in.
 */
const options = readOptions(process.argv.slice(2), {
  to: 'scenarios/moves/utterances/replies.jsonl',
  disagreements: '',
});
const { content } = loadContent('scenarios', PARSED_CONTENT);
const model = loadLanguageModel();
const lines = new Map<string, Utterance>();
const disagreements: string[] = [];
const before = new Map(
  (existsSync(options.to) ? readFileSync(options.to, 'utf8').split('\n') : [])
    .filter((line) => line.trim() !== '')
    .map((line) => utteranceSchema.parse(JSON.parse(line)))
    .map((line) => [keyOf(line), line]),
);
for (const { situation, place, department, prev, text, reply } of repliesInContext(content)) {
  const key = keyOf({ prev, text });
  if (lines.has(key)) continue;
  const heard = detect(model, { prev, text }).moves;
  const wrong = replyDisagreement(
    reply.does,
    heard.map(({ id }) => id as MoveId),
  );
  if (wrong) disagreements.push(`${situation}\t${place}\t${wrong}\t${prev ?? '-'} | ${text}`);
  const kept = before.get(key);
  const moves = corrected(reply.does, kept?.moves);
  lines.set(key, {
    id: `reply-${String(lines.size + 1).padStart(5, '0')}`,
    situation,
    department,
    voice: `reply of ${situation}`,
    prev,
    text,
    moves: [...moves],
    spans: moves.map((move) => {
      const marked = kept?.spans.find((span) => span.move === move);
      if (marked && marked.end - marked.start < text.length) return marked;
      const [start, end] = heard.find(({ id }) => id === move)?.span ?? [0, text.length];
      return { move, start, end };
    }),
  });
}
writeFileSync(options.to, [...lines.values()].map((line) => `${JSON.stringify(line)}\n`).join(''));
if (options.disagreements)
  writeFileSync(options.disagreements, disagreements.map((line) => `${line}\n`).join(''));
process.stdout.write(
  `${JSON.stringify({ lines: lines.size, file: options.to, disagreements: disagreements.length })}\n`,
);

function keyOf({ prev, text }: Pick<Utterance, 'prev' | 'text'>): string {
  return `${prev}|${text}`;
}

/** The labels of the file when somebody only added to or took from those of the case; otherwise the case has changed, and its own. */
function corrected(does: readonly string[], kept: readonly string[] = does): readonly string[] {
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.every((move) => all.includes(move));
  return within(does, kept) || within(kept, does) ? kept : does;
}
