import type { DraftItem } from '../draft-item';
import type { ExchangeCode, ExchangeParticulars } from '../exchange-problem';
import type { Words } from '../words';
import { hideEscapes, showEscapes } from './gift-escapes';
import { type GiftPiece, giftPiece, pieceWords } from './gift-piece';
import { readGiftAnswers } from './read-gift-answers';
import type { GiftBlock } from './split-gift';
import { takeParagraphs } from './take-paragraphs';

export type ReadQuestion =
  | { ok: true; draft: DraftItem }
  | ({ ok: false; code: ExchangeCode; message: string } & ExchangeParticulars);

/**
 * Reads one question of a GIFT file. Refuses, by name, what a bank has no item for: descriptions, essays, short answers, and
 * braces that do not pair.
 */
export function readGiftQuestion(block: GiftBlock, file: string): ReadQuestion {
  const { name, text } = titled(hideEscapes(block.text));
  const opens = text.indexOf('{');
  const closes = text.indexOf('}');
  if (opens < 0 && closes < 0)
    return refused('no-question', 'a description asks nothing and is no item');
  if (opens < 0 || closes < opens || /[{}]/.test(text.slice(closes + 1)))
    return refused('unbalanced-braces', 'the braces around the answers do not pair');
  const after = text.slice(closes + 1).trim();
  const question = giftPiece(text.slice(0, opens) + (after ? `_____ ${after}` : ''), 'moodle');
  const inside = text.slice(opens + 1, closes).trim();
  const told = inside.lastIndexOf('####');
  const feedback = giftPiece(told < 0 ? '' : inside.slice(told + 4), question.format);
  const answers = (told < 0 ? inside : inside.slice(0, told)).trim();

  const says = cut(question, 'says');
  const unit = cut(says.rest, 'unit');
  const source = cut(feedback, 'source');
  const beside = cut(source.rest, 'pair-reason');
  const read = readGiftAnswers(answers, {
    format: question.format,
    tags: block.tags,
    says: says.words[0] ?? null,
    unit: unit.words[0] ?? null,
    besidePairs: beside.words,
  });
  if (!read.ok) return read;
  const general = beside.rest.text ? pieceWords(beside.rest) : null;
  const reason = general ?? read.reason;
  const { kind, body, changes } = read;
  if (general && read.reason)
    changes.push({
      code: 'feedback-dropped',
      message: 'the feedback of the right answer is left out: the general feedback is the reason',
      words: [read.reason.en],
    });
  return {
    ok: true,
    draft: {
      file,
      line: block.line,
      kind,
      id: block.id,
      name,
      labels: block.tags,
      asks: pieceWords(unit.rest),
      reason,
      source: source.words[0] ?? null,
      body,
      changes,
    },
  };
}

function titled(text: string): { name: string; text: string } {
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return { name: '', text };
  return { name: showEscapes(text.slice(2, end)).trim(), text: text.slice(end + 2).trim() };
}

/** Paragraphs of a class, as words (null where one is empty), and the piece without them. */
function cut(piece: GiftPiece, name: string): { rest: GiftPiece; words: (Words | null)[] } {
  const { rest, inside } = takeParagraphs(piece.text, name);
  const words = inside.map((html) => (html ? pieceWords({ format: 'html', text: html }) : null));
  return { rest: { format: piece.format, text: rest }, words };
}

const refused = (code: ExchangeCode, message: string) => ({ ok: false, code, message }) as const;
