import type { SpokenLine } from '@/lib/model/log';
import type { MoodName } from '@/lib/model/mood';
import type { LineBook } from './line-book';
import type { PatientContext, Voice } from './patient-state';
import { random } from './random';

/** Slots that only fill a pause: dropped when a fact is told in the same breath. */
const FILLERS: ReadonlySet<string> = new Set(['slot:go-on', 'slot:waiting', 'slot:thanks']);
const isFiller = (cue: string) => FILLERS.has(cue) || cue.startsWith('prompt:');

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
  interrupted: boolean,
): { says: SpokenLine[]; voice: Voice } {
  const told = context.facts.filter((id) => !before.facts.includes(id));
  const wanted = cues.map((cue) => slotOf(cue, before, context));
  const slots = [
    ...(interrupted && context.ended === null ? ['slot:interrupted'] : []),
    ...wanted.filter((_, i) => told.length === 0 || !isFiller(cues[i] as string)),
    ...told.map((id) => `fact:${id}`),
  ];
  const says: SpokenLine[] = [];
  let next = voice;
  for (const slot of slots) {
    const isPrompt = slot.startsWith('prompt:');
    const own = isPrompt ? `item:${slot.slice('prompt:'.length)}/prompt` : slot;
    const picked =
      pick(book, own, context.mood, next) ??
      (isPrompt ? pick(book, 'slot:prompt', context.mood, next) : null);
    if (!picked) continue;
    next = picked.voice;
    says.push(picked.line);
  }
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

function pick(
  book: LineBook,
  slot: string,
  mood: MoodName,
  voice: Voice,
): { line: SpokenLine; voice: Voice } | null {
  for (const variants of book.variants(slot, mood)) {
    const free = variants.filter(({ id }) => !voice.used.includes(id));
    if (free.length === 0) continue;
    const drawn = random(voice.random);
    const line = free[Math.floor(drawn.value * free.length)] as SpokenLine;
    return { line, voice: { random: drawn.state, used: [...voice.used, line.id] } };
  }
  return null;
}
