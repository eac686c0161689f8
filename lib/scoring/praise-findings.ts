import type { Dimension } from '@/lib/model/dimension';
import type { MoveId } from '@/lib/model/move-id';
import type { PatientAct } from '@/lib/model/patient-act';
import type { Text } from '@/lib/model/text';
import { type AgentAt, type CallReading, quoteOf, spanOf } from '@/lib/scoring/call-reading';
import type { FindingDraft } from '@/lib/scoring/finding-draft';

interface Moment {
  readonly move: MoveId;
  /** Worth more when it answers one of these; `always` is its worth anywhere. */
  readonly after: readonly PatientAct[];
  readonly worth: number;
  readonly always: number;
  readonly dimension: Dimension;
  readonly says: Text;
  /** Said instead when the moment does not answer one of `after`. */
  readonly elsewhere?: Text;
}

const m = (
  move: MoveId,
  dimension: Dimension,
  worth: number,
  always: number,
  after: readonly PatientAct[],
  zh: string,
  en: string,
  elsewhere?: Text,
): Moment => ({ move, dimension, worth, always, after, says: { zh, en }, elsewhere });

const MOMENTS: readonly Moment[] = [
  m(
    'urgent-escalate',
    'compliance',
    10,
    3,
    ['states-danger'],
    '听到危险信号，您马上请对方就医：「{quote}」。这一句比什么都重要。',
    'At the danger sign you sent the patient to care at once: “{quote}”. Nothing matters more.',
    {
      zh: '「{quote}」：什么情况要马上就医，您提前讲明了。',
      en: '“{quote}”: you said beforehand when to seek care at once.',
    },
  ),
  m(
    'respect-refusal',
    'objection',
    7,
    3,
    ['refuses', 'elsewhere', 'hesitates'],
    '「{quote}」：对方说不，您接得住，门也就留着。',
    '“{quote}”: you took the no well, and the door stays open.',
    {
      zh: '「{quote}」：把决定留给对方，听着让人放松。',
      en: '“{quote}”: leaving the decision to the patient takes the pressure off.',
    },
  ),
  m(
    'apologize-service',
    'etiquette',
    7,
    3,
    ['complains', 'abuses', 'already-came', 'demands'],
    '「{quote}」：先认下对方受的委屈，再谈办法，火气就有地方放了。',
    '“{quote}”: owning the trouble first gives the anger somewhere to go.',
  ),
  m(
    'empathize',
    'objection',
    6,
    3,
    ['fears', 'objects-price', 'hesitates', 'complains', 'abuses', 'doubts', 'states-danger'],
    '「{quote}」：您先体谅了对方，这句话让人愿意往下听。',
    '“{quote}”: you took up the feeling first, and that makes people listen.',
  ),
  m(
    'refer-doctor',
    'compliance',
    6,
    2,
    ['asks-diagnosis', 'asks-guarantee', 'fears'],
    '「{quote}」：不替医生下结论，又给了去处，守住了本分。',
    '“{quote}”: you left the judgement to the doctor and still showed the way.',
  ),
  m(
    'explain-price',
    'objection',
    5,
    3,
    ['asks-price', 'objects-price'],
    '「{quote}」：费用怎么来讲得明白，又没有报死价。',
    '“{quote}”: clear about how the fee comes about, and no fixed figure.',
  ),
  m(
    'escalate-internal',
    'objection',
    5,
    3,
    ['complains', 'demands', 'abuses'],
    '「{quote}」：问题有人接手，对方就不用再追着问。',
    '“{quote}”: someone takes it on, so the patient need not chase it.',
  ),
  m(
    'admit-unknown',
    'compliance',
    5,
    4,
    ['asks-process', 'asks-diagnosis', 'asks-price', 'demands'],
    '「{quote}」：不知道就说去查，比随口答更让人放心。',
    '“{quote}”: saying that you will check is worth more than a guess.',
  ),
  m(
    'paraphrase',
    'objection',
    4,
    4,
    [],
    '「{quote}」：您把对方的意思说了一遍来核对，误会就少了。',
    '“{quote}”: saying it back keeps misunderstandings out.',
  ),
  m(
    'ask-reason',
    'objection',
    5,
    3,
    ['hesitates', 'refuses', 'elsewhere', 'objects-price', 'doubts'],
    '「{quote}」：没有急着劝，而是先问原因。',
    '“{quote}”: you asked for the reason instead of pushing.',
  ),
  m(
    'ask-preference',
    'objection',
    4,
    3,
    ['objects-price', 'hesitates'],
    '「{quote}」：问到了对方真正看重的东西。',
    '“{quote}”: you found out what really matters to the patient.',
  ),
  m(
    'reassure',
    'etiquette',
    4,
    2,
    ['fears'],
    '「{quote}」：安抚得有分寸，没有打包票。',
    '“{quote}”: calming and still measured, no promise.',
  ),
  m(
    'offer-alternative',
    'objection',
    4,
    2,
    ['far-away', 'objects-price', 'says-busy', 'hesitates', 'complains'],
    '「{quote}」：一条路走不通，您给了另一条。',
    '“{quote}”: one way was closed, so you offered another.',
  ),
  m(
    'schedule-callback',
    'outcome',
    4,
    2,
    ['says-busy', 'third-party', 'hesitates'],
    '「{quote}」：下次什么时候联系，说得清清楚楚。',
    '“{quote}”: it is clear when you will speak again.',
  ),
  m(
    'offer-times',
    'script',
    3,
    2,
    ['accepts'],
    '「{quote}」：给两个时间来选，对方容易答应。',
    '“{quote}”: a choice of two times makes it easy to say yes.',
  ),
  m(
    'confirm-appointment',
    'outcome',
    3,
    3,
    ['accepts'],
    '「{quote}」：约好的事您复述了一遍，稳妥。',
    '“{quote}”: you repeated what was agreed. Safe hands.',
  ),
  m(
    'praise',
    'etiquette',
    3,
    2,
    [],
    '「{quote}」：夸得具体，听着真诚。',
    '“{quote}”: specific and sincere credit.',
  ),
  m(
    'wish',
    'etiquette',
    2,
    2,
    ['elsewhere', 'fears'],
    '「{quote}」：收尾有温度。',
    '“{quote}”: a warm closing.',
  ),
  m(
    'give-care-advice',
    'objection',
    3,
    1,
    ['fears', 'tells', 'elsewhere'],
    '「{quote}」：提醒得实用，也没有越界。',
    '“{quote}”: practical advice within your role.',
  ),
  m(
    'ask-availability',
    'script',
    1.5,
    1.5,
    [],
    '「{quote}」：先问方不方便，是尊重对方的时间。',
    "“{quote}”: asking first respects the patient's time.",
  ),
];

const MOST = 5;

/** The up to five best moments of a call, each with another move, none from a turn that also has a fault. */
export function praiseFindings(reading: CallReading): FindingDraft[] {
  const candidates = reading.agents.flatMap((agent) =>
    agent.faults.length > 0 ? [] : momentsOf(agent),
  );
  candidates.sort((a, b) => b.worth - a.worth || a.agent.index - b.agent.index);
  const chosen: typeof candidates = [];
  for (const candidate of candidates) {
    if (chosen.length === MOST) break;
    const clash = chosen.some(
      (c) => c.moment.move === candidate.moment.move || c.agent === candidate.agent,
    );
    if (!clash) chosen.push(candidate);
  }
  return chosen
    .sort((a, b) => a.agent.index - b.agent.index)
    .map(({ agent, moment, fits, worth }) => draft(agent, moment, fits, worth));
}

function momentsOf(agent: AgentAt) {
  const { before } = agent;
  return MOMENTS.filter((moment) => agent.moves.has(moment.move)).map((moment) => {
    const fits = before !== null && moment.after.some((act) => before.acts.has(act));
    return { agent, moment, fits, worth: fits ? moment.worth : moment.always };
  });
}

function draft(agent: AgentAt, moment: Moment, fits: boolean, worth: number): FindingDraft {
  const span = spanOf(agent, [moment.move]);
  const quote = quoteOf(agent.turn.text, span);
  const says = fits ? moment.says : (moment.elsewhere ?? moment.says);
  return {
    rule: `praise/${moment.move}`,
    dimension: moment.dimension,
    severity: 'praise',
    points: worth,
    turn: agent.index,
    span,
    message: { zh: says.zh.replace('{quote}', quote), en: says.en.replace('{quote}', quote) },
    why: null,
    better: null,
  };
}
