import type { Case } from '@/lib/model/case';
import { DEFAULT_HOUSE, type House } from '@/lib/model/house';
import type { MoveId } from '@/lib/model/move-id';
import type { Objection } from '@/lib/model/objection';
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
  const [best] = bestAt(place, rubric);
  const stage = place.split('/')[1];
  const { module } = moduleAt(place, rubric);
  const words = best ?? known.script[place] ?? module?.script[stage as keyof typeof module.script];
  return words ? withHouse(words, rubric) : null;
}

/** True for words that the case itself, or the module at this place of the agenda, gives as a best reply. */
export function isRecommended(words: string, place: string | null, rubric: Rubric): boolean {
  if (!place) return false;
  return bestAt(place, rubric).some((text) => withHouse(text, rubric).zh === words);
}

/** The best replies offered at a place: the case's own first, then the module's where the case lets them in or has none. */
function bestAt(place: string, rubric: Rubric): Text[] {
  const own = rubric.case?.replies[place] ?? [];
  const { entry, module } = moduleAt(place, rubric);
  const stage = place.split('/')[1] as keyof Objection['replies'];
  const lent = entry?.module_replies || own.length === 0 ? (module?.replies[stage] ?? []) : [];
  return [...own, ...lent].flatMap((reply) => (reply.tier === 'best' ? [reply.text] : []));
}

function moduleAt(
  place: string,
  rubric: Rubric,
): { entry?: Case['agenda'][number]; module?: Objection } {
  const item = place.split('/')[0];
  const entry = rubric.case?.agenda.find((one) => (one.as ?? one.use) === item);
  return entry ? { entry, module: rubric.objections.get(entry.use) } : {};
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
