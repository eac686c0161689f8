import type { AgentAction } from '@/lib/model/action';
import type { HouseSettings } from '@/lib/model/house';
import { fill } from '@/lib/patient/fill';
import type { Patient } from '@/lib/patient/patient';
import type { OfferedReply } from './offered-replies';

/** The `say` action of a picked reply: its authored moves, certain, over the whole text. */
export function replyAction(
  patient: Patient,
  house: HouseSettings,
  offered: OfferedReply,
  manner: { interrupts: boolean; gapMs: number },
): Extract<AgentAction, { type: 'say' }> {
  const text = fill(offered.reply.text, house, patient.script.names);
  return {
    type: 'say',
    how: 'pick',
    text: text.zh,
    en: text.en,
    replyId: offered.id,
    moves: offered.reply.does.map((id) => ({ id, confidence: 1, span: null })),
    understood: 1,
    interrupts: manner.interrupts,
    gapMs: manner.gapMs,
  };
}
