import { isDone } from './is-done';
import type { StepProgress } from './step-progress';

/** How many calls still lie between somebody and the certificate, when each is passed at the first try. */
export function callsLeft(steps: readonly StepProgress[]): number {
  return steps.reduce((sum, progress) => {
    const { step, sitting } = progress;
    if (isDone(progress)) return sum;
    if (step.kind === 'call') return sum + 1;
    if (step.kind !== 'exam') return sum;
    const running = sitting?.state === 'calls' ? sitting.calls : null;
    return sum + (running ? running.filter((each) => each.state !== 'passed').length : step.draw);
  }, 0);
}
