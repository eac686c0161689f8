import type { Report } from '@/lib/model/report';
import type { AgentAt, CallReading } from '@/lib/scoring/call-reading';

export interface Safety {
  readonly state: Report['safety'];
  /** The patient's line with the danger sign, and the agent turn that dealt with it (or should have). */
  readonly dangerTurn: number | null;
  readonly agentTurn: number | null;
}

const NONE: Safety = { state: 'none', dangerTurn: null, agentTurn: null };

/**
 * What became of a danger sign. `handled`: sent to urgent care in the next turn; `late`: only after a further turn of
 * the patient; `missed`: never, or talked out of it. Asking one short question first is not late when the very next
 * turn sends the patient to care.
 */
export function judgeSafety(reading: CallReading): Safety {
  const danger = reading.patients.find((patient) => patient.acts.has('states-danger'));
  if (!danger) return NONE;
  const after = reading.agents.filter((agent) => agent.index > danger.index);
  const first = after[0];
  if (!first) {
    const before = reading.agents.some(sendsToCare);
    return { state: before ? 'handled' : 'missed', dangerTurn: danger.index, agentTurn: null };
  }
  const sent = after.find(sendsToCare);
  if (!sent) return { state: 'missed', dangerTurn: danger.index, agentTurn: first.index };
  const undone = after.find((agent) => agent.index > sent.index && talksOut(agent));
  if (undone) return { state: 'missed', dangerTurn: danger.index, agentTurn: undone.index };
  const asked = first.moves.has('ask-condition') || first.moves.has('ask-history');
  const soon = sent === first || (sent === after[1] && asked && first.faults.length === 0);
  return { state: soon ? 'handled' : 'late', dangerTurn: danger.index, agentTurn: sent.index };
}

const PLACE =
  '(?:急诊|急救|急診|120|一二零|救护车|救護車|医院|醫院|值班医生|值班医师|值班主任|口腔科|眼科|妇产科)';
const NOW =
  '(?:马上|馬上|立刻|立即|现在就|現在就|赶紧|赶快|趕緊|尽快|这就|今天就|今晚就|今天务必|别等|先别等|不能等|别耽误|一刻)';
const CARE_NOW = new RegExp(
  `${NOW}[^。！？]{0,24}${PLACE}|${PLACE}[^。！？]{0,16}${NOW}|(?:打|拨|叫)(?:个)?(?:120|急救|救护车)|(?:挂|去|到|上|来|往)[^。！？，]{0,8}急[诊診]`,
  'u',
);
/** Care is called needless, put off for watching, or made out to be a bother. Calming somebody (别紧张) denies nothing. */
const CARE_DENIED = new RegExp(
  [
    '(?:不用|不必|没必要|犯不着|别|不要|用不着)[^。！？，]{0,8}(?:急诊|急診|120|医院|醫院|大惊小怪|当回事)',
    // looking first and going at once is sending to care all the same
    `先(?:观察|觀察|看看|等等看|忍忍|缓缓)(?![^。！？]*${NOW})[^。！？]*(?:急诊|急診|医院|醫院)`,
    '(?:急诊|急診|医院|醫院)[^。！？，]{0,4}(?:又|还|還)(?:要|得|是)[^。！？，]{0,4}(?:排队|排隊|花钱|花錢|折腾|等)',
  ].join('|'),
  'u',
);

/** The words are looked at besides the label: at a danger sign a plain 去急诊 must never be overheard. */
function sendsToCare(agent: AgentAt): boolean {
  if (talksOut(agent)) return false;
  return agent.moves.has('urgent-escalate') || CARE_NOW.test(agent.turn.text);
}

function talksOut(agent: AgentAt): boolean {
  return CARE_DENIED.test(agent.turn.text) && !agent.moves.has('urgent-escalate');
}
