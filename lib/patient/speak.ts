import type { SpokenLine } from '@/lib/model/log';
import type { LineBook, Variant } from './line-book';
import { partQuestion } from './part-question';
import type { PatientContext, Voice } from './patient-state';
import { random } from './random';

/** Slots that only fill a pause: dropped when a fact is told in the same breath. */
const FILLERS: ReadonlySet<string> = new Set(['slot:go-on', 'slot:waiting', 'slot:thanks']);
const isFiller = (cue: string) => FILLERS.has(cue) || cue.startsWith('prompt:');

const INTERRUPTED = 'slot:interrupted';

/**
 * Turns cues and the facts told into lines. Never says a line twice in a call: when all variants of a slot are used, and
 * of the slot that stands in for it, it says nothing for that cue. The same voice, cues and context give the same lines.
 */
export function speak(
  book: LineBook,
  before: PatientContext,
  context: PatientContext,
  voice: Voice,
  cues: readonly string[],
  told: readonly string[],
  interrupted: boolean,
): { says: SpokenLine[]; voice: Voice } {
  const slots: string[] = [];
  if (interrupted && context.ended === null) slots.push(INTERRUPTED);
  for (const cue of cues)
    if (told.length === 0 || !isFiller(cue)) slots.push(slotOf(cue, before, context));

  const next: Voice = { random: voice.random, used: voice.used };
  const spoken = (slot: string): SpokenLine[] => present(drawFrom(book, slot, context, next));
  const says = slots.flatMap(spoken);
  const facts = told.flatMap((id) => spoken(`fact:${id}`));
  return { says: fitIn(says, facts), voice: next };
}

/**
 * Puts what is told among the other lines: before a new objection, since it belongs to what was spoken of till now, and
 * before a question, since whoever asks waits for the answer; else at the end.
 */
function fitIn(says: readonly SpokenLine[], facts: readonly SpokenLine[]): SpokenLine[] {
  const last = says.at(-1);
  // "let me finish" asks for nothing but to be let go on
  if (!last || last.slot === INTERRUPTED || facts.length === 0) return [...says, ...facts];
  const before = says.slice(0, -1);
  const parted = partQuestion(last);
  if (last.slot.endsWith('/raised') && (before.length > 0 || parted.question))
    return [...before, ...facts, last];
  return [...before, ...present(parted.lead), ...facts, ...present(parted.question)];
}

const present = (line: SpokenLine | null): SpokenLine[] => (line ? [line] : []);

/** What is said when all words of a stage have been: an item settled twice or hardened four times goes on in words of no item. */
const INSTEAD: Readonly<Record<string, string>> = {
  prompt: 'slot:prompt',
  acknowledged: 'slot:go-on',
  explored: 'slot:go-on',
  answered: 'slot:go-on',
  settled: 'slot:thanks',
  hardened: 'slot:object-fault',
};

/** The slot whose words a cue asks for. */
function slotOf(cue: string, before: PatientContext, context: PatientContext): string {
  switch (cue) {
    case 'who':
      return context.introduced ? 'slot:ask-why' : 'slot:ask-who';
    case 'parts':
      return context.proposed.length > before.proposed.length
        ? `declines:${context.proposed[context.proposed.length - 1]}`
        : 'slot:thanks';
    case 'accepts':
    case 'declines':
      return `${cue}:${offerOf(context, before)}`;
    default:
      return cue.startsWith('prompt:') ? `item:${cue.slice('prompt:'.length)}/prompt` : cue;
  }
}

function offerOf(context: PatientContext, before: PatientContext): string {
  return context.agreed && context.agreed !== 'none'
    ? context.agreed
    : (context.proposed[context.proposed.length - 1] ?? before.proposed[0] ?? 'none');
}

/** A line of the slot, else of the slot that stands in for it. */
function drawFrom(
  book: LineBook,
  slot: string,
  context: PatientContext,
  voice: Voice,
): SpokenLine | null {
  const line = draw(book, slot, context, voice);
  if (line || !slot.startsWith('item:')) return line;
  const instead = INSTEAD[slot.slice(slot.lastIndexOf('/') + 1)];
  return instead ? draw(book, instead, context, voice) : null;
}

/** Draws a line of the slot that was not said yet and writes into the voice that it is said now; null when none is left. */
function draw(
  book: LineBook,
  slot: string,
  { mood }: PatientContext,
  voice: Voice,
): SpokenLine | null {
  const free = book.unsaid(slot, mood, voice.used);
  if (free.length === 0) return null;
  const drawn = random(voice.random);
  const variant = free[Math.floor(drawn.value * free.length)] as Variant;
  voice.random = drawn.state;
  voice.used = [...voice.used, variant.raw.zh];
  return book.line(variant);
}
