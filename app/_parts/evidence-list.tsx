import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import type { CertificateEvidence } from '@/lib/model/certificate-view';
import type { Text } from '@/lib/model/text';

/** What a certificate rests on, each with the way to the quiz or the call itself. */
export async function EvidenceList(props: {
  evidence: readonly CertificateEvidence[];
  words: (text: Text) => string;
}) {
  const [t, format] = await Promise.all([getTranslations('certificate'), getFormatter()]);
  return (
    <ul className="divide-y divide-line">
      {props.evidence.map((proof) => (
        <li key={`${proof.stepId} ${proof.id}`}>
          <Link
            className="flex min-h-11 items-center gap-3 py-1.5 hover:text-accent-text"
            href={proof.kind === 'quiz' ? `/quizzes/${proof.id}` : `/calls/${proof.id}/debrief`}
          >
            <span className="min-w-0 flex-1">
              {props.words(proof.title)}
              <span className="num block text-sm text-soft">
                {proof.within && `${props.words(proof.within)} · `}
                {t(`proof.${proof.kind}`)} · {format.dateTime(proof.at, DAY)}
              </span>
            </span>
            <span className="num font-semibold">{Math.round(proof.score)}</span>
            <ChevronRight aria-hidden className="size-5 shrink-0 text-faint" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

const DAY = { dateStyle: 'long' } as const;
