import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SignaturePurpose, Signatures } from '@/lib/usecases/ports/signatures';

/** Signatures made with the server's secret; a new secret ends all of them. */
export function createSignatures(secret: string): Signatures {
  const sign = (purpose: SignaturePurpose, parts: readonly string[]): string =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['huisheng', purpose, ...parts]))
      .digest('base64url');
  return {
    sign,
    matches(purpose, parts, signature) {
      const wanted = Buffer.from(sign(purpose, parts));
      const given = Buffer.from(signature);
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    },
  };
}
