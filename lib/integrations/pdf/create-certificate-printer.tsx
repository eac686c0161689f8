import { renderToBuffer } from '@react-pdf/renderer';
import type { CertificatePrinter } from '@/lib/usecases/ports/certificate-printer';
import { CertificatePage } from './certificate-page';
import { registerFonts } from './register-fonts';

/** Certificates as PDF. Of the fonts only the characters that are used go into the file. */
export function createCertificatePrinter(): CertificatePrinter {
  return {
    async print(words, at) {
      registerFonts();
      return renderToBuffer(<CertificatePage words={words} at={at} />);
    },
  };
}
