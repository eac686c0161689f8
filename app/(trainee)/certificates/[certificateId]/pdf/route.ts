import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { certificatePrinter } from '@/lib/server/certificate-printer';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { getServices } from '@/lib/server/services';
import { trainingDeps } from '@/lib/server/training-deps';
import { printCertificate } from '@/lib/usecases/print-certificate';
import { signatureRow } from '../_parts/signature-row';

/** The certificate as PDF, in the reader's language. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ certificateId: string }> },
): Promise<Response> {
  const { certificateId } = await params;
  const actor = await requireActor();
  const [t, format, deps, { environment }] = await Promise.all([
    getTranslations('certificate'),
    getFormatter(),
    trainingDeps(),
    getServices(),
  ]);
  const text = wordsIn(actor.locale);
  const day = (at: number) => format.dateTime(new Date(at), { dateStyle: 'long' });
  const result = await printCertificate({ ...deps, printer: certificatePrinter }, actor, {
    certificateId,
    words: (certificate, house, signature) => {
      const clinic = text({ zh: house.zh.clinic, en: house.en.clinic });
      return {
        locale: actor.locale,
        heading: t('heading'),
        house: clinic,
        certifies: t('paper.certifies'),
        holder: certificate.holder.name,
        sentence: t('paper.sentence'),
        title: text(certificate.title),
        facts: [
          [t('paper.issuer'), clinic],
          [t('number'), certificate.number],
          [t('issued'), day(certificate.issuedAt)],
          [t('expires'), day(certificate.expiresAt)],
          ...signatureRow(signature, t, day),
        ],
        verify: {
          label: t('paper.scan'),
          hint: t('paper.scanHint'),
          url: `${environment.publicUrl}/verify/${certificate.number}`,
        },
      };
    },
  });
  if (!result.ok) notFound();
  return new Response(Buffer.from(result.pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${result.number}.pdf"`,
      'cache-control': 'private, no-store',
    },
  });
}
