import type { CertificateEvidence } from '@/lib/model/certificate-view';
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
}

export interface CertificateStore {
  /**
   * Issues the certificate of an enrolment, once: a second call for the same person, track and enrolment gives the first
   * one. Numbers run without gaps within a year and never collide, on any number of servers.
   */
  issue(
    certificate: Omit<Certificate, 'number' | 'revoked'>,
    numbered: { year: number; format: (count: number) => string },
  ): Promise<{ certificate: Certificate; fresh: boolean }>;
  find(id: string): Promise<Certificate | null>;
  findByNumber(number: string): Promise<Certificate | null>;
  /** Newest first. */
  list(filter: { personIds?: readonly string[] }): Promise<Certificate[]>;
  /** False when it was revoked before. */
  revoke(id: string, revoked: { at: Date; by: string; reason: string }): Promise<boolean>;
}
