import { randomUUID } from 'node:crypto';
import { applyAction } from '@/lib/call/apply-action';
import type { CallState } from '@/lib/call/call-state';
import { cleanReply } from '@/lib/call/clean-reply';
import type { Detect } from '@/lib/call/play/run-play';
import { idealPreparation, idealWrapUp } from '@/lib/call/policies/paperwork';
import { replyAction } from '@/lib/call/reply-action';
import { startCall } from '@/lib/call/start-call';
import { loadDetect } from '@/lib/cli/load-detect';
import type { AgentAction } from '@/lib/model/action';
import type { CallAct } from '@/lib/model/call-request';
import type { CallView } from '@/lib/model/call-view';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import type { CallWindows, PatientClasses } from '@/lib/model/policy';
import type { Reply } from '@/lib/model/reply';
import { fill } from '@/lib/patient/fill';
import type { Patient } from '@/lib/patient/patient';
import { placeOf } from '@/lib/patient/place-of';
import { patientOf, shippedContent } from './content';

type Answer = { ok: boolean; code?: string; view: CallView };

/** How a test reaches the server with the browser's session. */
export interface CallClient {
  get: (path: string) => Promise<unknown>;
  post: (path: string, data: object) => Promise<unknown>;
}

const MOST_TURNS = 60;
let detect: Detect | undefined;

/**
 * Takes a whole call from where it stands to its debrief as a good agent would: picks the reply of the tier, or types
 * its words in an exam. What may be seen of a call does not tell which reply is best, so the same call runs here
 * beside it, on the shipped content; the other side's seed only changes the wording.
 */
export async function playCall(
  client: CallClient,
  attemptId: string,
  tier: Reply['tier'] = 'best',
): Promise<CallView> {
  const { view } = (await client.get(`/api/calls/${attemptId}`)) as Answer;
  const patient = patientLike(view);
  let now = view;
  let beside = startCall(patient, 1);
  for (let turn = 0; turn < MOST_TURNS && now.phase !== 'done'; turn += 1) {
    const next = nextAct(patient, beside, now, tier);
    const answer = (await client.post(`/api/calls/${attemptId}/turns`, {
      expectedSeq: now.seq,
      idempotencyKey: randomUUID(),
      act: next.act,
    })) as Answer;
    if (!answer.ok) throw new Error(`${now.case.id}: ${next.act.type} refused: ${answer.code}`);
    now = answer.view;
    const applied = applyAction(patient, beside, next.action, beside.at + 2_000);
    if (applied.ok) beside = applied.state;
  }
  if (now.phase !== 'done') throw new Error(`${now.case.id} did not end`);
  return now;
}

function patientLike(view: CallView): Patient {
  const content = shippedContent();
  const kase = content.cases.get(view.case.id)?.case;
  const persona = kase?.personas.find((id) => content.personas.get(id)?.portrait === view.portrait);
  return patientOf(view.case.id, persona);
}

function nextAct(
  patient: Patient,
  beside: CallState,
  view: CallView,
  tier: Reply['tier'],
): { act: CallAct; action: AgentAction } {
  const { policies } = shippedContent();
  const { script } = patient;
  if (view.phase === 'prepare') {
    const windows = policies.get('call-windows') as CallWindows | undefined;
    const preparation = idealPreparation(script.case, windows ?? null);
    if (!preparation) throw new Error(`${view.case.id} is not prepared`);
    return same({ type: 'prepare', preparation });
  }
  if (view.phase === 'ready') return same({ type: 'begin', rings: 0 });
  if (view.phase === 'ringing') return same({ type: 'begin', rings: 2 });
  if (view.phase === 'wrap-up') {
    const classes = policies.get('patient-classes') as PatientClasses | undefined;
    return same({ type: 'wrap-up', wrapUp: idealWrapUp(script, beside, classes ?? null) });
  }
  const place = placeOf(beside.snapshot.value);
  if (view.mode === 'exam') {
    const reply = replyAt(patient, beside, place, tier);
    if (!reply || view.goodbye) return same({ type: 'silence', ms: 2_500 });
    return typed(fill(reply.text, DEFAULT_HOUSE, script.names).zh, beside);
  }
  const offered = view.offered.map(({ id }) => ({ id, reply: replyOf(patient, id) }));
  const picked = offered.find(({ reply }) => reply?.tier === tier) ?? offered[0];
  if (!picked?.reply) return same({ type: 'silence', ms: 2_500 });
  const manner = { interrupts: false, gapMs: 900 };
  return {
    act: { type: 'pick', replyId: picked.id, ...manner },
    action: replyAction(patient, DEFAULT_HOUSE, { id: picked.id, reply: picked.reply }, manner),
  };
}

function typed(text: string, beside: CallState): { act: CallAct; action: AgentAction } {
  const cleaned = cleanReply(text);
  if (!cleaned.ok) throw new Error(`${cleaned.code}: ${text}`);
  detect ??= loadDetect();
  const says = beside.entries.findLast((entry) => entry.reaction?.says.length)?.reaction?.says;
  const prev = says?.map((line) => line.text.zh).join('') ?? null;
  const manner = { interrupts: false, gapMs: 900 };
  return {
    act: { type: 'type', text, spoken: false, ...manner },
    action: {
      type: 'say',
      how: 'type',
      text: cleaned.text,
      en: null,
      replyId: null,
      ...detect({ prev, text: cleaned.text }),
      ...manner,
    },
  };
}

/** The reply's place in the content, told by its id. */
function replyOf(patient: Patient, id: string): Reply | undefined {
  const [place = '', index] = id.split('#');
  return patient.script.replies.get(place)?.[Number(index)];
}

function replyAt(
  patient: Patient,
  beside: CallState,
  place: string,
  tier: Reply['tier'],
): Reply | undefined {
  const said = new Set(
    beside.entries.flatMap(({ action }) => (action.type === 'say' ? [action.text] : [])),
  );
  const { agreed } = beside.snapshot.context;
  const fitting = (patient.script.replies.get(place) ?? []).filter(
    (reply) =>
      reply.tier === tier && (!reply.agreed || (agreed !== null && reply.agreed.includes(agreed))),
  );
  const words = (reply: Reply) => fill(reply.text, DEFAULT_HOUSE, patient.script.names).zh;
  return fitting.find((reply) => !said.has(words(reply))) ?? fitting[0];
}

function same(act: Extract<CallAct, AgentAction>): { act: CallAct; action: AgentAction } {
  return { act, action: act };
}
