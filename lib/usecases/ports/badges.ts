import type { HouseSettings } from '@/lib/model/house';
import type { Locale } from '@/lib/model/locale';
import type { PublicKey } from '@/lib/model/public-key';
import type { SigningKey } from './signing-key-store';

/** What a credential says about an achievement; words in the language it is asked for in. */
export interface BadgeAchievement {
  trackId: string;
  trackVersion: number;
  /** Of a track that branches: the branch. */
  branch: string | null;
  locale: Locale;
  name: string;
  description: string;
  /** What one has to do to earn it. */
  criteria: string;
}

/** All that a credential carries: what the holder agreed to show, and what the public page shows anyway. */
export interface BadgeFacts {
  number: string;
  /** Null: nothing of the name. */
  holder: string | null;
  issuedAt: Date;
  expiresAt: Date;
  status: { list: number; index: number };
  achievement: BadgeAchievement;
  /** Who of the clinic signed for it, in one sentence of the same language; null where nobody had to. */
  signedOff: string | null;
  /** The clinic's name in the same language. */
  house: string;
}

/** Open Badges 3.0: certificates as credentials that any verifier can check without asking us who they are for. */
export interface Badges {
  /** A signed OpenBadgeCredential (VC-JWT, RS256). */
  credential(facts: BadgeFacts): Promise<string>;
  /** A signed Bitstring Status List in which these places are set. */
  statusList(list: number, revoked: readonly number[]): Promise<string>;
  /** Who issues: an Open Badges profile that names every key it may be checked with. */
  issuer(house: HouseSettings): Promise<object>;
  achievement(achievement: BadgeAchievement, house: string): object;
  /** Every key that may have signed something, as a JSON Web Key Set; the retired ones too. */
  keySet(): Promise<{ keys: PublicKey[] }>;
  /** Newest first. */
  keys(): Promise<SigningKey[]>;
  /** From now on a new key signs; the private half of the old one is destroyed, its public half stays. */
  rotateKey(): Promise<SigningKey>;
  /** A retired key that has leaked: nothing that it signed verifies any more. False when it is unknown or still signs. */
  withdrawKey(id: string): Promise<boolean>;
}
