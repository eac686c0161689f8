import 'server-only';
import type { CallDeps } from '@/lib/usecases/call-deps';
import { trainingDeps } from './training-deps';

/**
 * Everything the use cases of a call need, wired to the running server. They are those of training, so that a call
 * finished for a track issues its certificate.
 */
export async function callDeps(): Promise<CallDeps> {
  return trainingDeps();
}
