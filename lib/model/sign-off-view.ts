import type { CertificateEvidence } from './certificate-view';
import type { Text } from './text';

/** How a path whose steps are all passed stands with the signature that its certificate needs. */
export interface SignOffStanding {
  state: 'waiting' | 'sent-back' | 'signed';
  /** What the trainer wrote; empty when nothing. */
  note: string;
}

/** A finished path that a trainer has to sign, with what it rests on. */
export interface SignOffView extends SignOffStanding {
  trackId: string;
  title: Text;
  certificate: Text;
  evidence: CertificateEvidence[];
  canDecide: boolean;
}
