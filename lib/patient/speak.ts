import type { SpokenLine } from '@/lib/model/log';
import type { LineBook, Variant } from './line-book';
import type { PatientContext, Voice } from './patient-state';
import { random } from './random';

/** Slots that only fill a pause: dropped when a fact is told in the same breath. */
const FILLERS: ReadonlySet<string> = new Set(['slot:go-on', 'slot:waiting', 'slot:thanks']);
const isFiller = (cue: string) => FILLERS.has(cue) || cue.startsWith('prompt:');

/**
 * Turns cues and the facts told into lines. Never says a line twice in a call: when all variants of a slot are used it
 * says nothing for that cue. The same voice, cues and context give the same lines.
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
  if (interrupted && context.ended === null) slots.push('slot:interrupted');
  for (const cue of cues)
    if (told.length === 0 || !isFiller(cue)) slots.push(slotOf(cue, before, context));
  for (const id of told) slots.push(`fact:${id}`);

  const says: SpokenLine[] = [];
  const next: Voice = { random: voice.random, used: voice.used };
  for (const slot of slots) {
    const line =
      draw(book, slot, context, next) ??
      (slot.endsWith(PROMPT) ? draw(book, 'slot:prompt', context, next) : null);
    if (line) says.push(line);
  }
  return { says, voice: next };
}

const PROMPT = '/prompt';

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
      return cue.startsWith('prompt:') ? `item:${cue.slice('prompt:'.length)}${PROMPT}` : cue;
  }
}

function offerOf(context: PatientContext, before: PatientContext): string {
  return context.agreed && context.agreed !== 'none'
    ? context.agreed
    : (context.proposed[context.proposed.length - 1] ?? before.proposed[0] ?? 'none');
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
  const line = book.line(free[Math.floor(drawn.value * free.length)] as Variant);
  voice.random = drawn.state;
  voice.used = [...voice.used, line.id];
  return line;
}
