import type { HouseSettings } from '@/lib/model/house';
import type { LineSlot, LinesByMood } from '@/lib/model/lines';
import type { SpokenLine } from '@/lib/model/log';
import type { MoodName } from '@/lib/model/mood';
import type { PatientAct } from '@/lib/model/patient-act';
import type { Text } from '@/lib/model/text';
import { actsOf } from './acts-of';
import { fill } from './fill';
import type { ItemSlot, PatientScript } from './patient-script';

type Key = keyof Exclude<LinesByMood, { any: Text[] }>;
/** Where a mood looks for words when it has none of its own. */
const FALLBACK: Readonly<Record<MoodName, readonly Key[]>> = {
  calm: ['calm', 'any', 'softened', 'wary'],
  wary: ['wary', 'any', 'calm', 'annoyed'],
  worried: ['worried', 'any', 'wary', 'calm'],
  annoyed: ['annoyed', 'any', 'wary', 'calm'],
  softened: ['softened', 'any', 'calm'],
  broken: ['annoyed', 'any', 'wary', 'calm'],
};

/** A line that is still unwritten: the names are put in when it is said. */
export interface Variant {
  readonly id: string;
  readonly slot: string;
  readonly raw: Text;
  written: SpokenLine | null;
}

/** A slot with its words, the most special source first; lines that say the same thing stand together. */
interface Slot {
  readonly name: string;
  readonly acts: readonly PatientAct[];
  readonly sources: readonly Partial<Record<Key, readonly Text[]>>[];
  readonly variants: Partial<Record<Key, readonly Variant[]>>[];
}

/** All that a patient can say, with the names put in. Everything is made when it is first needed: a call needs little of it. */
export class LineBook {
  private readonly slots = new Map<string, Slot>();

  constructor(
    private readonly script: PatientScript,
    private readonly house: HouseSettings,
  ) {}

  /** The acts that a slot performs. */
  acts(slot: string): readonly PatientAct[] {
    return this.slot(slot).acts;
  }

  /**
   * What of a slot can still be said in this mood, of one kind of words: the most special source first, there the mood's
   * own words first. Empty when all of it is in `used`, and for a slot without words. `used` holds the words, not the ids:
   * a persona may say what everybody says, and two items may be of one module.
   */
  unsaid(name: string, mood: MoodName, used: readonly string[]): readonly Variant[] {
    const slot = this.slot(name);
    for (let depth = 0; depth < slot.sources.length; depth++)
      for (const key of FALLBACK[mood]) {
        const free = variantsOf(slot, depth, key).filter(({ raw }) => !used.includes(raw.zh));
        if (free.length > 0) return free;
      }
    return NONE;
  }

  /** The line itself; calls share it, so nobody may change it. */
  line(variant: Variant): SpokenLine {
    const { id, slot, raw } = variant;
    variant.written ??= { id, slot, text: fill(raw, this.house, this.script.names) };
    return variant.written;
  }

  private slot(name: string): Slot {
    let slot = this.slots.get(name);
    if (!slot) {
      const { script } = this;
      slot = { name, acts: actsOf(script, name), sources: sources(script, name), variants: [] };
      this.slots.set(name, slot);
    }
    return slot;
  }
}

const NONE: readonly Variant[] = [];

function variantsOf({ name, sources, variants }: Slot, depth: number, key: Key) {
  const texts = sources[depth]?.[key];
  if (!texts) return NONE;
  variants[depth] ??= {};
  const kept = variants[depth];
  kept[key] ??= texts.map((raw, i) => ({
    id: `${name}#${depth}.${key}.${i}`,
    slot: name,
    raw,
    written: null,
  }));
  return kept[key];
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
