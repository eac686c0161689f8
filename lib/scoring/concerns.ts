import type { PatientAct } from '@/lib/model/patient-act';
import { CALLS_FOR_AN_ANSWER } from '@/lib/scoring/calls-for-an-answer';
import { CALLS_FOR_AN_EAR } from '@/lib/scoring/calls-for-an-ear';
import type { Concern } from '@/lib/scoring/concern';

/**
 * What patients bring up and what a fitting answer is made of. The table is for transcripts of any clinic; a case adds
 * what its own agenda items need. Acts that ask for nothing (thanks, bye, tells …) are not in it.
 */
export const CONCERNS: Partial<Record<PatientAct, Concern>> = {
  ...CALLS_FOR_AN_ANSWER,
  ...CALLS_FOR_AN_EAR,
};
