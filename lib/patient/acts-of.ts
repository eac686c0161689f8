import type { PatientAct } from '@/lib/model/patient-act';
import type { PatientScript } from './patient-script';

const SLOT_ACTS: Readonly<Record<string, readonly PatientAct[]>> = {
  'slot:hello': ['answers'],
  'slot:ask-who': ['asks-who'],
  'slot:ask-why': ['asks-why'],
  'slot:ask-back': ['asks-back'],
  'slot:still-there': ['still-there'],
  'slot:thanks': ['thanks'],
  'slot:walk-away': ['walks-away'],
  'slot:bye': ['bye'],
  'slot:held-long': ['complains'],
};

/** The acts that a spoken slot performs, for the rules of scoring. */
export function actsOf(script: PatientScript, slot: string): readonly PatientAct[] {
  const [kind, rest = ''] = slot.split(':') as [string, string?];
  if (kind === 'slot') return SLOT_ACTS[slot] ?? [];
  if (kind === 'fact') return ['tells'];
  if (kind === 'accepts') return ['accepts'];
  if (kind === 'declines') return ['declines'];
  const [name, stage] = rest.split('/') as [string, string?];
  if (stage === 'raised' || stage === 'hardened')
    return script.items.find((item) => item.name === name)?.acts ?? [];
  if (stage === 'explored') return ['tells'];
  return stage === 'settled' ? ['accepts'] : [];
}
