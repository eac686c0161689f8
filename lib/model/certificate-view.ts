import type { Disclosure } from './disclosure';
import type { PersonRef } from './person-view';
import type { Text } from './text';

/** Of one certificate, now. `expiring`: valid, but for 30 days at most. */
export type CertificateState = 'valid' | 'expiring' | 'expired' | 'revoked';

/** What a certificate rests on: one passed quiz or call each. */
export interface CertificateEvidence {
  stepId: string;
  title: Text;
  /** Of a call that was drawn for an exam: its case, and the title of the exam, while `title` is that of the case. */
  caseId?: string;
  within?: Text;
  kind: 'quiz' | 'call';
  id: string; // of the quiz session or the attempt
  score: number; // 0..100
  at: number;
}

/** The trainer who signed the finished path, and when. */
export interface CertificateSignature {
  name: string;
  at: number;
}

export interface CertificateView {
  id: string;
  number: string;
  holder: PersonRef;
  trackId: string;
  title: Text;
  issuedAt: number;
  expiresAt: number;
  state: CertificateState;
  revoked: { at: number; reason: string } | null;
  evidence: CertificateEvidence[];
  canRevoke: boolean;
  /** What of the name the public sees, and how each choice would look; null for everybody but the holder. */
  disclosure: { chosen: Disclosure; shown: Record<Disclosure, string | null> } | null;
}

/** All that the public page tells about a number. */
export interface VerifiedCertificate {
  number: string;
  /** As much of the name as the holder agreed to; null: nothing. */
  holder: string | null;
  disclosure: Disclosure;
  title: Text;
  issuedAt: number;
  expiresAt: number;
  state: 'valid' | 'expired' | 'revoked';
}

/** One cell of people × certificates. */
export interface MatrixCell {
  trackId: string;
  state: 'none' | 'in-progress' | CertificateState;
  done: number; // steps passed, of `of`
  of: number;
  next: Text | null; // the step to take, in progress
  signOff: 'waiting' | 'sent-back' | null; // every step taken, and a trainer has not signed yet, or sent it back
  until: number | null; // expiry
  certificateId: string | null;
  number: string | null;
}

export interface CertificateMatrix {
  tracks: { id: string; title: Text; certificate: Text }[]; // all, to filter by
  teams: { id: string; name: string }[]; // to filter by
  rows: { person: PersonRef & { username: string }; teams: string[]; cells: MatrixCell[] }[];
  counts: Record<MatrixCell['state'], number>; // over the rows shown
}
