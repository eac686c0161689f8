import type { HouseSettings } from '@/lib/model/house';
import type { LineSlot, LinesByMood } from '@/lib/model/lines';
import type { SpokenLine } from '@/lib/model/log';
import type { MoodName } from '@/lib/model/mood';
import type { PatientAct } from '@/lib/model/patient-act';
import type { Text } from '@/lib/model/text';
import { actsOf } from './acts-of';
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

/** A line as it stands in the content, with the names still to be put in. */
interface Variant {
  readonly id: string;
  readonly slot: string;
  readonly raw: Text;
}
/** Lines that say the same thing; one of them is drawn. Never changed: calls share them. */
export type Variants = readonly Variant[];

interface Slot {
  readonly acts: readonly PatientAct[];
  readonly moods: Partial<Record<MoodName, readonly Variants[]>>;
}

/** All that a patient can say, with the names put in. Everything is written when it is first needed: a call needs little of it. */
export class LineBook {
  private readonly slots = new Map<string, Slot>();
  private readonly written = new Map<Variant, SpokenLine>();

  constructor(
    private readonly script: PatientScript,
    private readonly house: HouseSettings,
  ) {}

  /** The variants of a slot in a mood, those to be used up first in front. Empty for a slot without words. */
  variants(slot: string, mood: MoodName): readonly Variants[] {
    const { moods } = this.slot(slot);
    moods[mood] ??= variantsOf(this.script, slot, mood);
    return moods[mood];
  }

  /** The acts that a slot performs. */
  acts(slot: string): readonly PatientAct[] {
    return this.slot(slot).acts;
  }

  /** The line itself; the same object each time. */
  line(variant: Variant): SpokenLine {
    let line = this.written.get(variant);
    if (!line) {
      const { id, slot, raw } = variant;
      line = { id, slot, text: fill(raw, this.house, this.script.names) };
      this.written.set(variant, line);
    }
    return line;
  }

  private slot(name: string): Slot {
    let slot = this.slots.get(name);
    if (!slot) {
      slot = { acts: actsOf(this.script, name), moods: {} };
      this.slots.set(name, slot);
    }
    return slot;
  }
}

function variantsOf(script: PatientScript, slot: string, mood: MoodName): readonly Variants[] {
  return sources(script, slot).flatMap((lines, depth) =>
    FALLBACK[mood].flatMap((key) => {
      const texts = (lines as Partial<Record<string, Text[]>>)[key];
      return texts
        ? [texts.map((raw, i) => ({ id: `${slot}#${depth}.${key}.${i}`, slot, raw }))]
        : [];
    }),
  );
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
