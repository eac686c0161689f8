import { moodOf } from './mood-of';
import type { PatientScript } from './patient-script';
import type { PatientContext } from './patient-state';

/** The patient before the phone rings: levels from the persona's traits. */
export function initialContext({ persona: { traits } }: PatientScript): PatientContext {
  const levels = {
    trust: Math.round(30 + 28 * traits.trust),
    patience: Math.round(45 + 45 * traits.patience),
    concern: Math.round(20 + 45 * traits.anxiety),
  };
  return {
    levels,
    mood: moodOf(levels),
    made: {},
    turns: 0,
    stalls: 0,
    silences: 0,
    unclear: 0,
    heard: false,
    explored: false,
    groups: 0,
    unheardItems: 0,
    introduced: false,
    purposeful: false,
    facts: [],
    proposed: [],
    agreed: null,
    holdAnnounced: false,
    ended: null,
    ending: null,
  };
}
