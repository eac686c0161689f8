import { decide, type Relation } from '@/lib/access/decide';
import type { CertificateView } from '@/lib/model/certificate-view';
import { certificateState } from '@/lib/training/certificate-state';
import { shownName } from '@/lib/training/shown-name';
import type { ActingPerson } from './ports';
import type { Certificate } from './ports/certificate-store';

/** A certificate with its evidence, for those who may see it; `relation` is the actor's to its holder. */
export function certificateView(
  certificate: Certificate,
  actor: ActingPerson,
  relation: Relation,
  now: number,
): CertificateView {
  const { revoked } = certificate;
  const expiresAt = certificate.expiresAt.getTime();
  return {
    id: certificate.id,
    number: certificate.number,
    holder: { id: certificate.personId, name: certificate.holderName },
    trackId: certificate.trackId,
    title: certificate.title,
    issuedAt: certificate.issuedAt.getTime(),
    expiresAt,
    state: certificateState({ expiresAt, revoked: revoked !== null }, now),
    revoked: revoked ? { at: revoked.at.getTime(), reason: revoked.reason } : null,
    evidence: certificate.evidence,
    disclosure:
      decide(actor.role, 'certificate.disclose', relation) === 'allow'
        ? { chosen: certificate.disclosure, shown: shownEachWay(certificate.holderName) }
        : null,
    canRevoke: !revoked && decide(actor.role, 'certificate.revoke', relation) === 'allow',
  };
}

const shownEachWay = (name: string) => ({
  number: shownName(name, 'number'),
  surname: shownName(name, 'surname'),
  name: shownName(name, 'name'),
});
