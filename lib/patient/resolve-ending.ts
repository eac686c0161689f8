import type { PatientScript } from './patient-script';
import type { PatientContext } from './patient-state';

/**
 * The ending of the case that a finished call comes to: walked away → `mood: broken`; hung up by the agent before
 * anything was agreed or parted → `by: cut-off` (else as if walked away); else by what was agreed. The linter makes sure
 * that a case has an ending for each.
 */
export function resolveEnding(
  script: PatientScript,
  context: PatientContext,
  ended: NonNullable<PatientContext['ended']>,
): string | null {
  const { endings } = script.case;
  const broken = endings.find((e) => 'mood' in e.when);
  const cutOff = endings.find((e) => 'by' in e.when) ?? broken;
  if (ended === 'walked-away') return broken?.id ?? null;
  if (context.agreed === null) return cutOff?.id ?? null;
  const match =
    endings.find((e) => 'agreed' in e.when && e.when.agreed === context.agreed) ??
    endings.find((e) => 'agreed' in e.when && e.when.agreed === 'none');
  return match?.id ?? null;
}
