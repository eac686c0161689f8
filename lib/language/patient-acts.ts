import {
  type ActCues,
  CUE_CLASSES,
  CUE_SIMPLIFIED,
  PATIENT_ACT_CUES,
} from '@/lib/language/patient-act-cues';
import { PATIENT_ACTS, type PatientAct } from '@/lib/model/patient-act';

interface Compiled {
  readonly act: PatientAct;
  readonly cues: RegExp;
  readonly unless: RegExp | null;
  readonly keepsNegation: boolean;
}

const simple = new Map(pairs(CUE_SIMPLIFIED));
const compiled: readonly Compiled[] = PATIENT_ACTS.flatMap((act) => {
  const entry = PATIENT_ACT_CUES[act];
  return entry ? [compile(act, entry)] : [];
});

/**
 * What a patient's line does, found from its words: acts in the order of `PATIENT_ACTS`, empty for a line that does
 * nothing a rule needs. `prev` is what the agent said before; it turns a bare 好 after two offered times into an
 * acceptance, and a figure after a question into an answer. Negated cues do not count (我不担心 is no fear). Takes any
 * string; only the first 2,000 characters are read.
 */
export function patientActs(text: string, prev: string | null = null): PatientAct[] {
  const line = normalised(text);
  const clauses = line.split(/(?<=[，。！？；,.!?;…])|——/u).filter((clause) => clause.length > 0);
  const found = new Set<PatientAct>();
  for (const { act, cues, unless, keepsNegation } of compiled) {
    // Cues that reach over a comma are tried on the whole line, the exceptions clause by clause.
    const inClause = clauses.some((clause) => holds(clause, cues, unless, keepsNegation));
    const inLine =
      !inClause && cues.test(line) && !clauses.some((c) => cues.test(c)) && !unless?.test(line);
    if (inClause || inLine) found.add(act);
  }
  settle(found, line, prev);
  return PATIENT_ACTS.filter((act) => found.has(act));
}

function holds(
  clause: string,
  cues: RegExp,
  unless: RegExp | null,
  keepsNegation: boolean,
): boolean {
  const match = cues.exec(clause);
  if (!match || unless?.test(clause)) return false;
  return keepsNegation || !/(?:不|没有?|别|并非|无)$/u.test(clause.slice(0, match.index));
}

/** Acts that rule each other out, and what only the line before can tell. */
function settle(found: Set<PatientAct>, line: string, prev: string | null): void {
  const drop = (...acts: PatientAct[]) => {
    for (const act of acts) found.delete(act);
  };
  if (SEEN_TO.test(line)) drop('states-danger');
  if (found.has('states-danger')) drop('tells', 'accepts');
  // 还有别的问题吗 — 不用了: that is the end of a list, not a refusal of the clinic; a no to WeChat is a no to WeChat.
  if (prev !== null && found.has('refuses') && [...line].length <= 12 && EXTRA_NO.test(line)) {
    if (MORE.test(prev)) drop('refuses', 'declines');
    else if (EXTRA.test(prev)) {
      drop('refuses');
      found.add('declines');
    }
  }
  if (found.has('says-busy') && GO_ON.test(line) && !LATER.test(line)) drop('says-busy');
  if (found.has('asks-private')) drop('asks-diagnosis');
  if (found.has('third-party')) drop('answers', 'tells', 'says-busy');
  if (found.has('refuses')) drop('accepts', 'hesitates', 'declines');
  if (found.has('objects-price') && !/[？?]/u.test(line)) drop('asks-price');
  if (found.has('asks-price') || found.has('objects-price')) drop('asks-process');
  if (found.has('already-came')) drop('elsewhere');
  if (found.has('elsewhere') || found.has('asks-back')) drop('tells');
  if (found.has('complains') && found.has('fears') && !/怕|担心|慌|紧张/u.test(line)) drop('fears');
  const asked = prev !== null && /[？?]|哪|吗|呢|几|行不|好不/u.test(prev);
  const short = [...line].length <= 14;
  if (found.has('hesitates') || found.has('declines') || found.has('walks-away')) drop('accepts');
  if (asked && short && /^(?:嗯|对|可以|行|好|成)/u.test(line) && found.size === 0)
    found.add('accepts');
  const asks = /[？?]|吗[。，]?$/u.test(line) && !NO_QUESTION.test(line);
  if (asks && ![...found].some((act) => ASKED.has(act))) found.add('asks-process');
  if (found.size === 0 && asked && [...line].length >= 6) found.add('tells');
  if (found.has('accepts')) drop('answers');
}

/** A short no that says nothing of calls. */
const EXTRA_NO = /^(?!.*(?:别|打|联系|烦))(?:不|没|算了|免)/u;
const MORE = /还有(?:什么|啥|别的|其他|其它|哪|没有)|别的(?:问题|需要|事)|其他(?:问题|需要)/u;
const EXTRA = /微信|加您|发您|短信|提醒您|推荐给|活动|礼品|发票|停车/u;
/** Already dealt with: no longer a danger to act on. */
const SEEN_TO =
  /已经(?:去|在|到|送)(?:过|了)?.{0,4}(?:医院|急诊)|(?:医生|大夫)(?:已经)?(?:看|处理)过了|止住了|退烧了|后来(?:就)?好了/u;

/** In a hurry, but the floor is given: 快说, not 回头再说. */
const GO_ON =
  /快(?:点)?(?:说|讲)|(?:说|讲)快点|长话短说|有话(?:就)?(?:快)?(?:说|讲)|你(?:说|讲)(?:吧|[，。！]|$)/u;
const LATER = /回头|晚点|晚些|待会|一会儿?再|等下再|改天|再打|没空|没时间|不方便|开会|开车|走不开/u;
/** The form of a question without one: a greeting, or an outcry. */
const NO_QUESTION =
  /吃(?:了|饭|过)?(?:没|了没|了吗|没得|没有)|替得了|值几个钱|还是人吗|像(?:什么)?话吗|算什么|(?:有|管)什么用|听得?懂吗|知道我是谁/u;

/** A question that none of these took up is at least a plain question. */
const ASKED: ReadonlySet<PatientAct> = new Set<PatientAct>([
  'asks-who',
  'asks-why',
  'third-party',
  'wrong-number',
  'says-busy',
  'asks-price',
  'objects-price',
  'doubts',
  'asks-guarantee',
  'asks-diagnosis',
  'asks-private',
  'fears',
  'hesitates',
  'refuses',
  'elsewhere',
  'already-came',
  'far-away',
  'complains',
  'states-danger',
  'abuses',
  'demands',
  'asks-process',
  'asks-back',
  'still-there',
  'walks-away',
  'bye',
  'answers',
]);

function compile(act: PatientAct, entry: ActCues): Compiled {
  return {
    act,
    cues: pattern(entry.cues),
    unless: entry.unless ? pattern(entry.unless) : null,
    keepsNegation: entry.keepsNegation ?? false,
  };
}

function pattern(cues: string): RegExp {
  const alternatives = cues.trim().split(/\s+/u).join('|');
  return new RegExp(
    alternatives.replace(/HAN|NUM|TIME/gu, (name) => CUE_CLASSES[name] ?? name),
    'u',
  );
}

const LONGEST = 2000;

function normalised(text: string): string {
  let out = '';
  for (const char of text.slice(0, LONGEST).normalize('NFKC').toLowerCase()) {
    if (/[\s\p{Cf}]/u.test(char)) continue;
    out += simple.get(char) ?? PUNCTUATION.get(char) ?? char;
  }
  return out;
}

/** NFKC narrows Chinese punctuation; the cues are written with the wide forms. */
const PUNCTUATION = new Map([
  [',', '，'],
  ['!', '！'],
  ['?', '？'],
  [';', '；'],
  ['(', '（'],
  [')', '）'],
  ['~', '。'],
]);

function pairs(table: string): [string, string][] {
  const chars = [...table];
  const out: [string, string][] = [];
  for (let i = 0; i + 1 < chars.length; i += 2) out.push([chars[i] ?? '', chars[i + 1] ?? '']);
  return out;
}
