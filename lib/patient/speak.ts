import type { HouseSettings } from '@/lib/model/house';
import type { LineSlot, LinesByMood } from '@/lib/model/lines';
import type { SpokenLine } from '@/lib/model/log';
import type { MoodName } from '@/lib/model/mood';
import type { Text } from '@/lib/model/text';
import { fill } from './fill';
import type { ItemSlot, PatientScript } from './patient-script';
import type { PatientContext, Voice } from './patient-state';
import { random } from './random';

/** Where a mood looks for words when it has none of its own. */
const FALLBACK: Readonly<
  Record<MoodName, readonly (keyof Exclude<LinesByMood, { any: Text[] }>)[]>
> = {
  calm: ['calm', 'any', 'softened', 'wary'],
  wary: ['wary', 'any', 'calm', 'annoyed'],
  worried: ['worried', 'any', 'wary', 'calm'],
  annoyed: ['annoyed', 'any', 'wary', 'calm'],
  softened: ['softened', 'any', 'calm'],
  broken: ['annoyed', 'any', 'wary', 'calm'],
};

/** Slots that only fill a pause: dropped when a fact is told in the same breath. */
const FILLERS: ReadonlySet<string> = new Set(['slot:go-on', 'slot:waiting', 'slot:thanks']);
const isFiller = (cue: string) => FILLERS.has(cue) || cue.startsWith('prompt:');

/**
 * Turns cues into lines. Never says a line twice in a call: when all variants of a slot are used it says nothing for
 * that cue. The same voice, cues and context give the same lines.
 */
export function speak(
  script: PatientScript,
  house: HouseSettings,
  before: PatientContext,
  context: PatientContext,
  voice: Voice,
  cues: readonly string[],
  interrupted: boolean,
): { says: SpokenLine[]; voice: Voice } {
  const told = context.facts.filter((id) => !before.facts.includes(id));
  const wanted = [
    ...(interrupted && context.ended === null ? ['slot:interrupted'] : []),
    ...cues.filter((cue) => told.length === 0 || !isFiller(cue)),
    ...told.map((id) => `fact:${id}`),
  ];
  const says: SpokenLine[] = [];
  let next = voice;
  for (const cue of wanted) {
    const slot =
      cue === 'who'
        ? context.introduced
          ? 'slot:ask-why'
          : 'slot:ask-who'
        : cue === 'parts'
          ? context.proposed.length > before.proposed.length
            ? `declines:${context.proposed[context.proposed.length - 1]}`
            : 'slot:thanks'
          : cue === 'accepts' || cue === 'declines'
            ? `${cue}:${offerOf(context, before)}`
            : cue;
    const [own, general] = slot.startsWith('prompt:')
      ? [`item:${slot.slice('prompt:'.length)}/prompt`, 'slot:prompt']
      : [slot, null];
    const picked =
      pick(script, own, context.mood, next) ??
      (general ? pick(script, general, context.mood, next) : null);
    if (!picked) continue;
    next = picked.voice;
    says.push({ id: picked.id, slot: picked.slot, text: fill(picked.text, house, script.names) });
  }
  return { says, voice: next };
}

function offerOf(context: PatientContext, before: PatientContext): string {
  return context.agreed && context.agreed !== 'none'
    ? context.agreed
    : (context.proposed[context.proposed.length - 1] ?? before.proposed[0] ?? 'none');
}

function sources(script: PatientScript, slot: string): readonly LinesByMood[] {
  const [kind, rest = ''] = slot.split(':') as [string, string?];
  if (kind === 'slot') return script.slots[rest as LineSlot] ?? [];
  if (kind === 'fact') return script.case.facts[rest] ? [script.case.facts[rest].says] : [];
  if (kind === 'accepts' || kind === 'declines') {
    const offer = script.case.agreements.find((a) => a.id === rest) ?? script.case.agreements[0];
    return offer ? [offer[kind]] : [];
  }
  const [name, stage] = rest.split('/') as [string, ItemSlot];
  const lines = script.items.find((item) => item.name === name)?.lines[stage];
  return lines ? [lines] : [];
}

function pick(
  script: PatientScript,
  slot: string,
  mood: MoodName,
  voice: Voice,
): { id: string; slot: string; text: Text; voice: Voice } | null {
  for (const [depth, lines] of sources(script, slot).entries()) {
    for (const key of FALLBACK[mood]) {
      const variants = (lines as Partial<Record<string, Text[]>>)[key];
      if (!variants) continue;
      const free: { id: string; text: Text }[] = [];
      variants.forEach((text, i) => {
        const id = `${slot}#${depth}.${key}.${i}`;
        if (!voice.used.includes(id)) free.push({ id, text });
      });
      if (free.length === 0) continue;
      const drawn = random(voice.random);
      const choice = free[Math.floor(drawn.value * free.length)] as { id: string; text: Text };
      return { ...choice, slot, voice: { random: drawn.state, used: [...voice.used, choice.id] } };
    }
  }
  return null;
}
