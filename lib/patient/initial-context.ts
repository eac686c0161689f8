import type { MoodLevels } from '@/lib/model/mood';
import { moodOf } from './mood-of';
import type { PatientScript } from './patient-script';
import type { PatientContext } from './patient-state';

/** Levels just inside a mood, so that a case which opens in it does so for every persona. */
const OPENS_IN: Readonly<Record<'wary' | 'worried' | 'annoyed', Partial<MoodLevels>>> = {
  wary: { trust: 36 },
  worried: { concern: 68 },
  annoyed: { patience: 27 },
};

/** The patient before the phone rings: levels from the persona's traits, and the mood the case opens in. */
export function initialContext(script: PatientScript): PatientContext {
  const { traits } = script.persona;
  const levels: MoodLevels = {
    trust: Math.round(30 + 28 * traits.trust),
    patience: Math.round(45 + 45 * traits.patience),
    concern: Math.round(20 + 45 * traits.anxiety),
  };
  if (script.case.mood) {
    const { trust, patience, concern } = OPENS_IN[script.case.mood];
    levels.trust = Math.min(levels.trust, trust ?? 100);
    levels.patience = Math.min(levels.patience, patience ?? 100);
    levels.concern = Math.max(levels.concern, concern ?? 0);
  }
  return {
    levels,
    mood: moodOf(levels),
    made: [],
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
