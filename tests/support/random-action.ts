import type { Chance } from '@/lib/call/policies/chance';
import type { AgentAction } from '@/lib/model/action';
import { MOVE_IDS, type MoveId } from '@/lib/model/move-id';

/** Any agent action at all, sensible or not, allowed now or not. */
export function randomAction(chance: Chance): AgentAction {
  const draw = chance.number();
  if (draw < 0.62) {
    const ids = [
      ...new Set(
        Array.from(
          { length: chance.whole(5) },
          () => MOVE_IDS[chance.whole(MOVE_IDS.length)] as MoveId,
        ),
      ),
    ];
    return {
      type: 'say',
      how: chance.happens(0.5) ? 'type' : 'pick',
      text: '好',
      en: null,
      replyId: null,
      moves: ids.map((id) => ({ id, confidence: chance.number(), span: null })),
      understood: chance.happens(0.85) ? 1 : chance.number(),
      interrupts: chance.happens(0.2),
      gapMs: chance.whole(60_000),
    };
  }
  if (draw < 0.72) return { type: 'silence', ms: chance.whole(60_000) };
  if (draw < 0.78) return { type: 'hold' };
  if (draw < 0.86) return { type: 'resume', ms: chance.whole(200_000) };
  if (draw < 0.94) return { type: 'begin', rings: chance.whole(12) };
  if (draw < 0.97) return { type: 'hint' };
  if (draw < 0.98)
    return { type: 'wrap-up', wrapUp: { class: 'D', nextContactDays: null, notes: '' } };
  if (draw < 0.99)
    return {
      type: 'prepare',
      preparation: { identity: 'customer-service', goal: 'book-check', time: '10:00' },
    };
  return { type: 'hang-up' };
}
