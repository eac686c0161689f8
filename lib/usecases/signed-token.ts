import type { SignaturePurpose, Signatures } from './ports/signatures';

/** `<id>.<signature>`: names a thing and proves that the server said so. `bound`: what must still be so for it to hold. */
export function signedToken(
  signatures: Signatures,
  purpose: SignaturePurpose,
  id: string,
  bound: readonly string[] = [],
): string {
  return `${id}.${signatures.sign(purpose, [id, ...bound])}`;
}

/** The two halves of a token as somebody sent it; null for what cannot be one. Proves nothing yet. */
export function splitToken(token: string): { id: string; signature: string } | null {
  const dot = token.lastIndexOf('.');
  if (dot < 1 || token.length > 300) return null;
  return { id: token.slice(0, dot), signature: token.slice(dot + 1) };
}
