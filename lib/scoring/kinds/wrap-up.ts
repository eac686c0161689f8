import type { PatientClass } from '@/lib/model/case';
import type { PatientClasses, WrapUpPolicy } from '@/lib/model/policy';
import type { Text } from '@/lib/model/text';
import type { CallReading } from '@/lib/scoring/call-reading';
import { type EndOfCall, endOfCall } from '@/lib/scoring/end-of-call';
import type { Breach, CheckOf, RuleKind } from '@/lib/scoring/kinds/rule-kind';
import type { Rubric } from '@/lib/scoring/rubric';
import { judgeSafety } from '@/lib/scoring/safety';

type Field = CheckOf<'wrap-up'>['field'];
interface WrapUp {
  class: PatientClass;
  nextContactDays: number | null;
  notes: string;
}
const NO_CLASS: Text = { zh: '「不分」', en: '“none”' };
const NO_CONTACT: Text = { zh: '不再联系', en: 'no further contact' };

type Judge = (
  wrapUp: WrapUp,
  reading: CallReading,
  rubric: Rubric,
  check: CheckOf<'wrap-up'>,
) => Breach[];

/** The wrap-up against what was really said, the ending of the case, and the policies `patient-classes` and `wrap-up`. */
export const wrapUp: RuleKind<'wrap-up'> = (check, reading, rubric) => {
  const given = reading.call.wrapUp;
  return given ? judges[check.field](given, reading, rubric, check) : [];
};

const breach = (quote: string | Text): Breach => ({ turn: null, span: null, quote });

const judges: Record<Field, Judge> = {
  class: (given, reading, rubric) => {
    const { classes } = theEnd(reading, rubric);
    return classes.length === 0 || classes.includes(given.class)
      ? []
      : [breach(given.class === 'none' ? NO_CLASS : given.class)];
  },
  'next-contact': (given, reading, rubric) => {
    const end = theEnd(reading, rubric);
    const grace = classPolicy(rubric)?.grace_days ?? 1;
    const due =
      end.nextContact === undefined ? interval(given, end, reading, rubric) : end.nextContact;
    if (due === undefined) return [];
    const days = given.nextContactDays;
    const said = days === null ? NO_CONTACT : { zh: `${days}天后`, en: `in ${days} days` };
    if (due === null) return days === null ? [] : [breach(said)];
    // Settled on the spot with the person in front of you: nothing is left to call about.
    if (days === null && reading.call.channel === 'desk') return [];
    if (days === null) return [breach(said)];
    return days < due.min || days > due.max + grace ? [breach(said)] : [];
  },
  'notes-length': (given, _reading, rubric, { least }) => {
    const policy = rubric.policies.get('wrap-up') as WrapUpPolicy | undefined;
    const length = [...given.notes.replace(/\s/gu, '')].length;
    return length < (least ?? policy?.notes_least ?? 20) ? [breach(String(length))] : [];
  },
  'notes-facts': (given, reading, rubric) => {
    const known = rubric.case?.facts;
    if (known && reading.call.caseId) {
      const told = new Set(reading.patients.flatMap((p) => p.turn.facts));
      return [...told].flatMap((id) => {
        const fact = known[id];
        const noted = !fact || fact.noted.some((word) => given.notes.includes(word));
        return noted ? [] : [breach(fact.label)];
      });
    }
    return sharesWords(given.notes, reading) ? [] : [breach('')];
  },
  'notes-next': (given, reading, rubric, check) =>
    NEXT_STEP.test(given.notes) || judges['notes-length'](given, reading, rubric, check).length > 0
      ? []
      : [breach('')],
  'notes-words': (given, _reading, _rubric, { banned }) => {
    const found =
      banned.length > 0
        ? banned.find((word) => given.notes.includes(word))
        : given.notes.match(INSULTS)?.[0];
    return found ? [breach(found)] : [];
  },
};

const NEXT_STEP =
  /下次|下一步|再联系|回访|回电|再打|再问|约|提醒|复诊|复查|不再|无需|上报|转给|交给|跟进|待|答复|回复|周|号|天后|日后/u;
const INSULTS =
  /神经病|有病吧|傻|蠢|烦人|难缠|奇葩|抠门|小气|穷|刁民|讨厌|事儿多|事多|矫情|脑子|胡搅蛮缠|无理取闹|泼妇|老太婆|死活|爱来不来|不识好歹|装什么|没素质|作精/u;

const theEnd = (reading: CallReading, rubric: Rubric): EndOfCall =>
  endOfCall(reading, rubric, judgeSafety(reading));

function classPolicy(rubric: Rubric): PatientClasses | undefined {
  const policy = rubric.policies.get('patient-classes');
  return policy?.kind === 'patient-classes' ? policy : undefined;
}

/** The interval of the right class; of the given class when several are right or none is known. */
function interval(
  given: WrapUp,
  end: EndOfCall,
  reading: CallReading,
  rubric: Rubric,
): EndOfCall['nextContact'] {
  const right = end.classes.includes(given.class) ? given.class : (end.classes[0] ?? given.class);
  if (right === 'none') return undefined;
  const due = classPolicy(rubric)?.classes[right]?.next_contact;
  if (due === undefined) return undefined;
  // A class D patient who refused is left alone; a festival greeting with consent is allowed but not owed.
  if (right === 'D' && given.nextContactDays === null) return undefined;
  if (due !== null && reading.acts.has('elsewhere')) return undefined;
  return due === null ? null : { min: 0, max: due.max };
}

/** Notes of a real call are worth something when they take up words that were said: a number or three word pairs. */
function sharesWords(notes: string, reading: CallReading): boolean {
  const said = reading.call.turns.map((turn) => turn.text).join('\n');
  const pairs = new Set<string>();
  const chars = [...notes.replace(/[\s\p{P}]/gu, '')];
  for (let i = 0; i + 1 < chars.length; i++) {
    const pair = `${chars[i]}${chars[i + 1]}`;
    if (said.includes(pair)) pairs.add(pair);
  }
  return pairs.size >= 3;
}
