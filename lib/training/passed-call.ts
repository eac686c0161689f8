import type { CallFact } from './call-fact';

/** Is the call finished, good enough (`pass`: 0..100) and free of critical faults? */
export function passedCall(
  call: Pick<CallFact, 'finishedAt' | 'overall' | 'critical'>,
  pass: number,
): boolean {
  return call.finishedAt !== null && !call.critical && (call.overall ?? 0) >= pass;
}
