import type { CertificateView } from '@/lib/model/certificate-view';
import type { Badges } from '@/lib/usecases/ports/badges';
import type {
  CertificatePrinter,
  CertificateWords,
} from '@/lib/usecases/ports/certificate-printer';

/** Prints the words and nothing else. */
export const testPrinter: CertificatePrinter = {
  print: async (words) => new TextEncoder().encode(JSON.stringify(words)),
};

export const testWords = (certificate: CertificateView): CertificateWords => ({
  locale: 'en',
  heading: '',
  house: '',
  certifies: '',
  holder: certificate.holder.name,
  sentence: '',
  title: certificate.title.en,
  facts: [],
  verify: { label: '', hint: '', url: '' },
});

const key = {
  id: 'key',
  publicKey: { kty: 'RSA', alg: 'RS256', use: 'sig', kid: 'key', n: '', e: '' } as const,
  madeAt: new Date(0),
  retiredAt: null,
};

/** Signs nothing: a credential is the facts it would be made of. */
export const testBadges: Badges = {
  credential: async (facts) => JSON.stringify(facts),
  statusList: async (list, revoked) => JSON.stringify({ list, revoked }),
  issuer: async () => ({}),
  achievement: (achievement) => achievement,
  keySet: async () => ({ keys: [key.publicKey] }),
  keys: async () => [key],
  rotateKey: async () => key,
  withdrawKey: async () => true,
};
