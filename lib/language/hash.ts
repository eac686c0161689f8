/** Mixes one more 32-bit value into a running hash. Pure integer arithmetic: the same on every machine. */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x9e3779b1);
  h ^= h >>> 15;
  return Math.imul(h, 0x85ebca6b) ^ (h >>> 13);
}

/** Final 32-bit unsigned form of a running hash. */
export function seal(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Final form that carries the feature's group (0…15) in its lowest four bits, so that training can weigh groups. */
export function sealAs(group: number, hash: number): number {
  return ((seal(hash) & ~15) | group) >>> 0;
}
