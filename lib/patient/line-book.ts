import type { HouseSettings } from '@/lib/model/house';
import type { LineSlot, LinesByMood } from '@/lib/model/lines';
import type { SpokenLine } from '@/lib/model/log';
import type { MoodName } from '@/lib/model/mood';
import type { Text } from '@/lib/model/text';
import { fill } from './fill';
import type { ItemSlot, PatientScript } from './patient-script';

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

/** Lines that say the same thing; one of them is drawn. Never changed: calls share them. */
export type Variants = readonly SpokenLine[];

/** All that a patient can say, with the names put in. A slot is written when it is first needed: a call needs few of them. */
export class LineBook {
  private readonly written = new Map<string, Partial<Record<MoodName, readonly Variants[]>>>();

  constructor(
    private readonly script: PatientScript,
    private readonly house: HouseSettings,
  ) {}

  /** The variants of a slot in a mood, those to be used up first in front. Empty for a slot without words. */
  variants(slot: string, mood: MoodName): readonly Variants[] {
    let moods = this.written.get(slot);
    if (!moods) {
      moods = {};
      this.written.set(slot, moods);
    }
    moods[mood] ??= this.write(slot, mood);
    return moods[mood] as readonly Variants[];
  }

  private write(slot: string, mood: MoodName): readonly Variants[] {
    const { script, house } = this;
    return sources(script, slot).flatMap((lines, depth) =>
      FALLBACK[mood].flatMap((key) => {
        const texts = (lines as Partial<Record<string, Text[]>>)[key];
        if (!texts) return [];
        return [
          texts.map((text, i) => ({
            id: `${slot}#${depth}.${key}.${i}`,
            slot,
            text: fill(text, house, script.names),
          })),
        ];
      }),
    );
  }
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
