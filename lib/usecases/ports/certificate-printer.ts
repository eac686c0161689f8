import type { Locale } from '@/lib/model/locale';

/** The words of a printed certificate, in the language of whoever asks for it, in the order they are read. */
export interface CertificateWords {
  locale: Locale;
  /** Above everything: what kind of paper this is. */
  heading: string;
  /** Who issues it: the clinic. */
  house: string;
  certifies: string;
  holder: string;
  sentence: string;
  title: string;
  /** Label and value: number, dates, issuer. */
  facts: readonly (readonly [label: string, value: string])[];
  verify: { label: string; hint: string; url: string };
}

/** Puts a certificate on paper. */
export interface CertificatePrinter {
  /** A PDF of one A4 page in landscape, with every font it needs inside; `at` is the date it says it was made. */
  print(words: CertificateWords, at: Date): Promise<Uint8Array>;
}
