import type { CertificateEvidence } from '@/lib/model/certificate-view';
import type { Content } from '@/lib/model/content';

/**
 * Evidence with the drawn calls of an exam called by their cases: all of them under the name of the exam say nothing. A case
 * that has left the content leaves the name of the exam.
 */
export function namedEvidence(
  { cases }: Pick<Content, 'cases'>,
  evidence: readonly CertificateEvidence[],
): CertificateEvidence[] {
  return evidence.map((proof) => {
    const drawn = proof.caseId === undefined ? undefined : cases.get(proof.caseId);
    return drawn ? { ...proof, title: drawn.case.title, within: proof.title } : proof;
  });
}
