import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { replyDisagreement } from '@/lib/content/lint/reply-disagreement';
import { loadContent } from '@/lib/content/load-content';
import { loadLanguageModel } from '@/lib/content/load-language-model';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import { detect } from '@/lib/language/detect';
import type { LoadedCase } from '@/lib/model/content';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import type { LinesByMood } from '@/lib/model/lines';
import type { MoveId } from '@/lib/model/move-id';
import type { Objection } from '@/lib/model/objection';
import type { Reply } from '@/lib/model/reply';
import type { Text } from '@/lib/model/text';
import { type Utterance, utteranceSchema } from '@/lib/model/utterance';
import { fill } from '@/lib/patient/fill';
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
type Names = Parameters<typeof fill>[2];
const NOBODY: Names = { zh: { called: '您', name: '' }, en: { called: 'you', name: '' } };

for (const loaded of content.cases.values()) {
  const { card, department } = loaded.case;
  const names: Names = {
    zh: { called: card.called.zh, name: card.name },
    en: { called: card.called.en, name: card.called.en },
  };
  for (const [place, replies] of Object.entries(loaded.case.replies))
    for (const reply of replies)
      add(`case-${loaded.id}`, place, department, lineBefore(loaded, place), reply, names);
}
for (const module of content.objections.values())
  for (const [stage, replies] of Object.entries(module.replies))
    for (const reply of replies)
      add(
        `module-${module.id}`,
        stage,
        'general',
        first(module.lines[stage as keyof Objection['replies']]),
        reply,
        NOBODY,
      );
writeFileSync(options.to, [...lines.values()].map((line) => `${JSON.stringify(line)}\n`).join(''));
if (options.disagreements)
  writeFileSync(options.disagreements, disagreements.map((line) => `${line}\n`).join(''));
process.stdout.write(
  `${JSON.stringify({ lines: lines.size, file: options.to, disagreements: disagreements.length })}\n`,
);

function add(
  situation: string,
  place: string,
  department: string,
  last: Text | null,
  reply: Reply,
  names: Names,
): void {
  const text = fill(reply.text, DEFAULT_HOUSE, names).zh;
  const prev = last && fill(last, DEFAULT_HOUSE, names).zh;
  const key = keyOf({ prev, text });
  if (lines.has(key)) return;
  const heard = detect(model, { prev, text }).moves;
  const wrong = replyDisagreement(
    reply.does,
    heard.map(({ id }) => id as MoveId),
  );
  if (wrong) disagreements.push(`${situation}\t${place}\t${wrong}\t${prev ?? '-'} | ${text}`);
  const moves = corrected(reply.does, before.get(key)?.moves);
  lines.set(key, {
    id: `reply-${String(lines.size + 1).padStart(5, '0')}`,
    situation,
    department,
    voice: `reply of ${situation}`,
    prev,
    text,
    moves: [...moves],
    spans: moves.map((move) => {
      const marked = before.get(key)?.spans.find((span) => span.move === move);
      if (marked && marked.end - marked.start < text.length) return marked;
      const [start, end] = heard.find(({ id }) => id === move)?.span ?? [0, text.length];
      return { move, start, end };
    }),
  });
}

function keyOf({ prev, text }: Pick<Utterance, 'prev' | 'text'>): string {
  return `${prev}|${text}`;
}

/** The labels of the file when somebody only added to or took from those of the case; otherwise the case has changed, and its own. */
function corrected(does: readonly string[], kept: readonly string[] = does): readonly string[] {
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.every((move) => all.includes(move));
  return within(does, kept) || within(kept, does) ? kept : does;
}

/** What the patient may have said just before a place. */
function lineBefore({ case: one }: LoadedCase, place: string): Text | null {
  const [group = '', stage = ''] = place.split('/');
  const entry = one.agenda.find(({ as, use }) => (as ?? use) === group);
  const last = one.agenda.at(-1);
  if (entry) {
    const own = stage === 'raised' ? (entry.opens_with ?? entry.lines.raised) : null;
    const lines = { ...content.objections.get(entry.use)?.lines, ...entry.lines };
    return first(own ?? lines[stage as keyof typeof lines]);
  }
  if (place === 'opening/hello') return one.direction === 'inbound' ? first(one.lines.hello) : null;
  if (group === 'opening')
    return first(one.lines['ask-who'] ?? content.lines.get('plain')?.lines['ask-who']);
  if (place === 'decision/declined') return first(one.agreements[0]?.declines);
  if (group === 'decision' && last)
    return first(last.lines.settled ?? content.objections.get(last.use)?.lines.settled);
  return first(one.agreements[0]?.accepts);
}

function first(lines: LinesByMood | undefined): Text | null {
  const by: Partial<Record<string, Text[]>> = lines ?? {};
  return (by.any ?? by.calm ?? by.wary ?? by.annoyed ?? by.worried)?.[0] ?? null;
}
