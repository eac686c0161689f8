import 'server-only';
import { bankAsYaml } from '@/lib/content/bank-as-yaml';
import { inflateRaw } from '@/lib/content/inflate-raw';
import type { BankFiles } from '@/lib/usecases/preview-import';

/** How files of other programs are unpacked, and banks written as data files. */
export const bankFiles: BankFiles = { inflate: inflateRaw, toYaml: bankAsYaml };
