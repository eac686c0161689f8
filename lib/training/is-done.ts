import type { StepProgress } from './step-progress';

/** Is nothing left to be done for the step? */
export function isDone({ state }: Pick<StepProgress, 'state'>): boolean {
  return state === 'passed' || state === 'skipped';
}
