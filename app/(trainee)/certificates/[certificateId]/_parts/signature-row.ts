import type { CertificateSignature } from '@/lib/model/certificate-view';
import type { Translator } from '@/lib/server/i18n/translator';

/** The row of a certificate that says who signed for it, where a trainer had to. `t` has the messages `certificate`. */
export function signatureRow(
  signature: CertificateSignature | null,
  t: Translator,
  day: (at: number) => string,
): (readonly [label: string, value: string])[] {
  if (!signature) return [];
  return [[t('signedBy'), t('signature', { name: signature.name, date: day(signature.at) })]];
}
