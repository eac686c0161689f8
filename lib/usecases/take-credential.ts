import type { CertificateSignature } from '@/lib/model/certificate-view';
import type { Locale } from '@/lib/model/locale';
import type { Text } from '@/lib/model/text';
import { branchPassed } from '@/lib/training/branch-passed';
import { clinicDate } from '@/lib/training/clinic-date';
import { shownName } from '@/lib/training/shown-name';
import { badgeAchievement } from './badge-achievement';
import { certificateFor } from './certificate-for';
import { certificateSignature } from './certificate-signature';
import type { ActingPerson } from './ports';
import type { Badges } from './ports/badges';
import type { TrainingDeps } from './training-deps';

/**
 * The certificate as a signed Open Badges 3.0 credential, for its holder alone: they decide who gets it. It carries of their
 * name what they have agreed to show at this moment. Of a revoked one no new credential is made.
 */
export async function takeCredential(
  deps: TrainingDeps & { badges: Badges },
  actor: ActingPerson,
  wish: { certificateId: string; locale: Locale; text: (text: Text) => string },
): Promise<
  { ok: true; jwt: string; number: string } | { ok: false; code: 'not-found' | 'revoked' }
> {
  const found = await certificateFor(
    deps,
    actor,
    wish.certificateId,
    'certificate.take-credential',
  );
  if (!found) return { ok: false, code: 'not-found' };
  const { certificate } = found;
  if (certificate.revoked) return { ok: false, code: 'revoked' };
  const { number, issuedAt, expiresAt, status } = certificate;
  const house = await deps.house.read();
  const track = deps.content.current().tracks.get(certificate.trackId);
  const passed = certificate.evidence.map((each) => each.stepId);
  const branch = track ? branchPassed(track, passed) : null;
  const signature = await certificateSignature(deps, certificate);
  const jwt = await deps.badges.credential({
    number,
    holder: shownName(certificate.holderName, certificate.disclosure),
    issuedAt,
    expiresAt,
    status,
    achievement: badgeAchievement({ ...certificate, branch }, track, wish),
    signedOff: signature && wish.text(signedOff(signature)),
    house: wish.text({ zh: house.zh.clinic, en: house.en.clinic }),
  });
  return { ok: true, jwt, number };
}

const signedOff = ({ name, at }: CertificateSignature): Text => ({
  zh: `带教老师${name}于 ${clinicDate(at)} 签字确认。`,
  en: `Signed off by the trainer ${name} on ${clinicDate(at)}.`,
});
