import type { ChartStep } from './chart';
import type { PatientEvent } from './heard';
import type { PatientScript } from './patient-script';
import type { PatientContext } from './patient-state';
import { resolveEnding } from './resolve-ending';

/** The memory after a transition: what was heard, what the transition changes, and the ending when it ends the call. */
export function remember(
  script: PatientScript,
  context: PatientContext,
  event: PatientEvent,
  step: ChartStep,
): PatientContext {
  const { heard } = event;
  const said = event.type === 'SAY';
  // written out instead of spread: this runs at every step of every call, and a copy of a known shape is much cheaper
  const next: PatientContext = {
    levels: heard.levels,
    mood: heard.mood,
    made: heard.made,
    turns: said ? context.turns + 1 : context.turns,
    stalls: step.target !== undefined ? 0 : said ? heard.stalls : context.stalls,
    silences: event.type === 'SILENCE' ? context.silences + 1 : context.silences,
    unclear: heard.understood ? context.unclear : context.unclear + 1,
    heard: context.heard || heard.feelsHeard,
    explored: context.explored,
    groups: heard.groups,
    unheardItems: context.unheardItems,
    introduced: heard.introduced,
    purposeful: heard.purposeful,
    facts: heard.facts.length ? [...context.facts, ...heard.facts] : context.facts,
    proposed: heard.proposes,
    agreed: context.agreed,
    holdAnnounced: said ? heard.holdAnnounced : context.holdAnnounced,
    ended: context.ended,
    ending: context.ending,
  };
  step.update?.(next, event);
  if (step.ends) {
    next.ended = step.ends;
    next.ending = resolveEnding(script, next, step.ends);
  }
  return next;
}
