import { mix, seal } from '@/lib/language/hash';

/** Slots of the table that `breakScore` reads. A power of two. */
export const BREAK_SLOTS = 1 << 15;
/** Code unit that stands for the weight 0 in the table's text form. */
export const BREAK_ZERO = 0x180;
/** Slots that one place in a text reads. */
export const BREAK_FEATURES = 10;

/**
 * Writes to `slots` which slots of the table speak for or against a break before position `at` of the stretch `from`–`to`: the one to
 * three characters on either side, and pairs of them. The ends of the stretch count as characters of their own.
 */
export function breakSlots(
  text: string,
  from: number,
  to: number,
  at: number,
  slots: Uint32Array,
): void {
  const code = (i: number): number => (i < from ? 1 : i >= to ? 2 : text.charCodeAt(i));
  const l1 = code(at - 1);
  const l2 = mix(l1, code(at - 2));
  const r1 = code(at);
  const r2 = mix(r1, code(at + 1));
  const left3 = mix(l2, code(at - 3));
  const right3 = mix(r2, code(at + 2));
  const put = (i: number, hash: number): void => {
    slots[i] = seal(mix(hash, i + 1)) & (BREAK_SLOTS - 1);
  };
  put(0, l1);
  put(1, l2);
  put(2, left3);
  put(3, r1);
  put(4, r2);
  put(5, right3);
  put(6, mix(mix(l1, 7), r1));
  put(7, mix(mix(l2, 7), r1));
  put(8, mix(mix(l1, 7), r2));
  put(9, mix(mix(l2, 7), r2));
}

const slots = new Uint32Array(BREAK_FEATURES);

/** How likely a speaker breaks off before position `at`: above 0 more likely than not. */
export function breakScore(
  table: Int8Array,
  text: string,
  from: number,
  to: number,
  at: number,
): number {
  breakSlots(text, from, to, at, slots);
  let sum = 0;
  for (let i = 0; i < BREAK_FEATURES; i++) sum += table[slots[i] as number] as number;
  return sum;
}
