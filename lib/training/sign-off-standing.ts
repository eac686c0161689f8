import type { SignOffStanding } from '@/lib/model/sign-off-view';
import type { Track } from '@/lib/model/track';

/**
 * How a path stands with the trainer's signature: null when its track asks for none or steps are still missing, else what was
 * decided about this enrolment, or `waiting` when nothing was. Only `signed` lets a certificate be issued.
 */
export function signOffStanding(
  track: Track,
  passed: boolean,
  decided: { decision: 'signed' | 'sent-back'; note: string } | null,
): SignOffStanding | null {
  if (!passed || track.certificate.sign_off !== 'trainer') return null;
  return decided ? { state: decided.decision, note: decided.note } : { state: 'waiting', note: '' };
}
