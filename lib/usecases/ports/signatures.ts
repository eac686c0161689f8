/** What a signed address may do; one made for one purpose is worth nothing for another. */
export type SignaturePurpose = 'unsubscribe' | 'confirm-email' | 'calendar';

/** Signatures for addresses that work without logging in. Only the server can make them. */
export interface Signatures {
  /** For use in a URL as it is. */
  sign(purpose: SignaturePurpose, parts: readonly string[]): string;
  /** Compares without telling by its time how much was right. */
  matches(purpose: SignaturePurpose, parts: readonly string[], signature: string): boolean;
}
