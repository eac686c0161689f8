import type { CertificateEvidence } from '@/lib/model/certificate-view';
import type { Disclosure } from '@/lib/model/disclosure';
import type { Text } from '@/lib/model/text';

export interface Certificate {
  id: string;
  number: string;
  personId: string;
  holderName: string;
  trackId: string;
  trackVersion: number;
  title: Text;
  enrolledAt: Date;
  issuedAt: Date;
  expiresAt: Date;
  revoked: { at: Date; by: string; reason: string } | null;
  evidence: CertificateEvidence[];
  /** What of the holder's name the public may see; theirs to change. */
  disclosure: Disclosure;
  /** When the holder last chose that; null: never. */
  disclosedAt: Date | null;
  /** Its bit in the public status lists: drawn at random when it is issued, its own for ever. */
  status: { list: number; index: number };
}

/** What is decided before a certificate is stored; the rest comes from the store. */
export type NewCertificate = Omit<
  Certificate,
  'number' | 'revoked' | 'disclosure' | 'disclosedAt' | 'status'
>;

export interface CertificateStore {
  /**
   * Issues the certificate of an enrolment, once: a second call for the same person, track and enrolment gives the first
   * one. Numbers run without gaps within a year and never collide, on any number of servers.
   */
  issue(
    certificate: NewCertificate,
    numbered: { year: number; format: (count: number) => string },
  ): Promise<{ certificate: Certificate; fresh: boolean }>;
  find(id: string): Promise<Certificate | null>;
  findByNumber(number: string): Promise<Certificate | null>;
  /** Newest first. */
  list(filter: { personIds?: readonly string[] }): Promise<Certificate[]>;
  /** False when it was revoked before. */
  revoke(id: string, revoked: { at: Date; by: string; reason: string }): Promise<boolean>;
  /** Keeps what the holder lets the public see. */
  disclose(id: string, disclosure: Disclosure, at: Date): Promise<void>;
  /** The places in a status list whose certificates are revoked, in order; null for a list without any certificate. */
  revokedPlaces(list: number): Promise<number[] | null>;
}
