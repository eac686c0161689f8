/** Bytes as text in an encoding, without the mark that some write before it; null when they are none or it is unknown. */
export function decodeText(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
