import { inflateRawSync } from 'node:zlib';
import type { Inflate } from '@/lib/quiz/exchange/zip/read-zip';

/** Unpacks raw deflate by Node; stops at the wanted size, so that a small file cannot fill the memory. */
export const inflateRaw: Inflate = (bytes, most) => {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
};
