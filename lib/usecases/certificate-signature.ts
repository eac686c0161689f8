import type { CertificateSignature } from '@/lib/model/certificate-view';
import type { Certificate } from './ports/certificate-store';
import type { TrainingDeps } from './training-deps';

/** Who signed the path that this certificate was given for, and when; null where no trainer had to. */
export async function certificateSignature(
  deps: Pick<TrainingDeps, 'signOffs' | 'people'>,
  { personId, trackId, enrolledAt }: Pick<Certificate, 'personId' | 'trackId' | 'enrolledAt'>,
): Promise<CertificateSignature | null> {
  const signed = (await deps.signOffs.list([personId])).find(
    (each) =>
      each.trackId === trackId &&
      each.enrolledAt.getTime() === enrolledAt.getTime() &&
      each.decision === 'signed',
  );
  const by = signed && (await deps.people.find(signed.by));
  return signed && by ? { name: by.name, at: signed.at.getTime() } : null;
}
