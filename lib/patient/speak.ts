import type { SpokenLine } from '@/lib/model/log';
import type { LineBook } from './line-book';
import type { PatientContext, Voice } from './patient-state';
import { random } from './random';

/** Slots that only fill a pause: dropped when a fact is told in the same breath. */
const FILLERS: ReadonlySet<string> = new Set(['slot:go-on', 'slot:waiting', 'slot:thanks']);
const PROMPT = 'prompt:';

/**
 * Turns cues into lines. Never says a line twice in a call: when all variants of a slot are used it says nothing for
 * that cue. The same voice, cues and context give the same lines.
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
  const says: SpokenLine[] = [];
  const next: Voice = { random: voice.random, used: voice.used };
  const say = (slot: string): boolean => {
    const line = draw(book, slot, context, next);
    if (line) says.push(line);
    return line !== null;
  };
  if (interrupted && context.ended === null) say('slot:interrupted');
  for (const cue of cues) {
    const prompt = cue.startsWith(PROMPT);
    if (told.length > 0 && (prompt || FILLERS.has(cue))) continue;
    if (!prompt) say(slotOf(cue, before, context));
    else if (!say(`item:${cue.slice(PROMPT.length)}/prompt`)) say('slot:prompt');
  }
  for (const id of told) say(`fact:${id}`);
  return { says, voice: next };
}

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
      return cue;
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
  for (const variants of book.variants(slot, mood)) {
    const free = variants.filter(({ id }) => !voice.used.includes(id));
    if (free.length === 0) continue;
    const drawn = random(voice.random);
    const variant = free[Math.floor(drawn.value * free.length)] as (typeof free)[number];
    voice.random = drawn.state;
    voice.used = [...voice.used, variant.id];
    return book.line(variant);
  }
  return null;
}
