import { mix, seal } from '@/lib/language/hash';

const HASHES = 64;
const BANDS = 16;
const GRAM = 3;

/** Two texts that share most of their three-character strings, and the estimated share (Jaccard). */
export interface NearDuplicate {
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
}

/**
 * Finds pairs of texts at least `least` alike by MinHash (64 hashes, 16 bands), each pair once. Texts shorter than six
 * characters are left out: short answers are alike by nature.
 */
export function nearDuplicates(texts: readonly string[], least: number): NearDuplicate[] {
  const signatures = texts.map((text) => (text.length < 6 ? null : signatureOf(text)));
  const buckets = new Map<string, number[]>();
  signatures.forEach((signature, index) => {
    if (!signature) return;
    for (let band = 0; band < BANDS; band++) {
      const rows = HASHES / BANDS;
      const key = `${band}:${signature.slice(band * rows, (band + 1) * rows).join(',')}`;
      const bucket = buckets.get(key);
      if (bucket) bucket.push(index);
      else buckets.set(key, [index]);
    }
  });
  const found = new Map<string, NearDuplicate>();
  for (const bucket of buckets.values()) {
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < bucket.length && j < i + 50; j++) {
        const first = bucket[i] as number;
        const second = bucket[j] as number;
        const key = `${first}-${second}`;
        if (found.has(key)) continue;
        const likeness = alike(signatures[first] as Uint32Array, signatures[second] as Uint32Array);
        if (likeness >= least) found.set(key, { first, second, likeness });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.likeness - a.likeness || a.first - b.first);
}

function signatureOf(text: string): Uint32Array {
  const signature = new Uint32Array(HASHES).fill(0xffffffff);
  for (let i = 0; i + GRAM <= text.length; i++) {
    let gram = 7;
    for (let k = 0; k < GRAM; k++) gram = mix(gram, text.charCodeAt(i + k));
    for (let h = 0; h < HASHES; h++) {
      const value = seal(mix(gram, h * 7919 + 13));
      if (value < (signature[h] as number)) signature[h] = value;
    }
  }
  return signature;
}

function alike(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let h = 0; h < HASHES; h++) if (a[h] === b[h]) same++;
  return same / HASHES;
}
