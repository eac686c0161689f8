import { DEFAULT_HOUSE, type House } from '@/lib/model/house';
import type { MoveId } from '@/lib/model/move-id';
import type { PatientAct } from '@/lib/model/patient-act';
import type { Text } from '@/lib/model/text';
import type { Rubric } from '@/lib/scoring/rubric';

/**
 * What the case recommends to say at a place of the agenda: its own best reply there, else the module's, else the
 * script in words. Null when no case is known, the place is unknown, or nothing is written for it.
 */
export function recommendedAt(place: string | null, rubric: Rubric): Text | null {
  const known = rubric.case;
  if (!known || !place) return null;
  const [item, stage] = place.split('/');
  const agendaItem = known.agenda.find((entry) => (entry.as ?? entry.use) === item);
  const module = agendaItem ? rubric.objections.get(agendaItem.use) : undefined;
  const replies = known.replies[place] ?? module?.replies[stage as keyof typeof module.replies];
  const best = replies?.find((reply) => reply.tier === 'best')?.text;
  const words = best ?? known.script[place] ?? module?.script[stage as keyof typeof module.script];
  return words ? withHouse(words, rubric) : null;
}

/** The wording of a rule that asks for an answer to this act of the patient; null when none does. */
export function ruleWordingFor(act: PatientAct, rubric: Rubric): Text | null {
  const rule = rubric.rules.find(
    ({ check, better }) =>
      better && check.kind === 'answers' && check.with.length > 0 && check.after.includes(act),
  );
  return rule?.better ? withHouse(rule.better, rubric) : null;
}

/** A rule that many moves can keep has no wording for one of them. */
const MOST_FOR_ONE_STEP = 4;

/** The wording of a rule that asks for this move; null when none does. */
export function ruleWordingOf(move: MoveId, rubric: Rubric): Text | null {
  const rule = rubric.rules.find(
    ({ check, better }) =>
      better &&
      check.kind === 'move-present' &&
      check.any_of[0] === move &&
      check.any_of.length <= MOST_FOR_ONE_STEP,
  );
  return rule?.better ? withHouse(rule.better, rubric) : null;
}

/** Fills the clinic's own facts into a text, as the call itself did. */
export function withHouse(text: Text, rubric: Rubric): Text {
  const house = rubric.house ?? DEFAULT_HOUSE;
  return { zh: fill(text.zh, house.zh), en: fill(text.en, house.en) };
}

function fill(raw: string, house: House): string {
  if (!raw.includes('{')) return raw;
  return raw.replace(/\{(clinic|agent|address|hours)\}/gu, (_hole, key: keyof House) => house[key]);
}
