import 'server-only';
import { createCertificatePrinter } from '@/lib/integrations/pdf/create-certificate-printer';
import type { CertificatePrinter } from '@/lib/usecases/ports/certificate-printer';

/** Certificates on paper. Only the route that hands one out imports this: it brings a layout engine with it. */
export const certificatePrinter: CertificatePrinter = createCertificatePrinter();
