import type { PublicKey } from '@/lib/model/public-key';

/** The public half of a key that credentials are, or were, signed with. */
export interface SigningKey {
  /** The thumbprint of the key (RFC 7638). */
  id: string;
  publicKey: PublicKey;
  madeAt: Date;
  retiredAt: Date | null;
}

/** Public keys of all servers on one database. Private halves never come here. */
export interface SigningKeyStore {
  /** Nothing happens when it is known. */
  add(key: Omit<SigningKey, 'retiredAt'>): Promise<void>;
  /** Nothing signs with it any more; what it signed goes on verifying. */
  retire(id: string, at: Date): Promise<void>;
  /** Takes a retired key out for good: what it signed does not verify any more. False when it is unknown or still signs. */
  withdraw(id: string): Promise<boolean>;
  /** Newest first, the retired ones too. */
  list(): Promise<SigningKey[]>;
}
