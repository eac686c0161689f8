import { describe, expect, it } from 'vitest';
import { CallTranscript } from '@/lib/model/call-transcript';
import { fromTranscript } from '@/lib/scoring/from-transcript';

const raw = {
  id: 'x',
  direction: 'inbound',
  department: 'dental',
  situation: 's',
  gold: { overall: 3 },
  turns: [
    { speaker: 'agent', text: '您好', rings: 4, tone: 'warm' },
    { speaker: 'patient', text: '太贵了' },
    { speaker: 'agent', text: '嗯' },
    { speaker: 'agent', text: '您慢慢说', interrupts: true, gapMs: 900 },
  ],
  endedBy: 'agent',
};

describe('fromTranscript', () => {
  const seen: (string | null)[] = [];
  const call = fromTranscript(
    CallTranscript.parse(raw),
    (prev) => {
      seen.push(prev);
      return { moves: [], understood: 1 };
    },
    () => ['objects-price'],
  );

  it('ignores unknown keys and keeps the indexes of the turns', () => {
    expect(call.turns.map((t) => t.text)).toEqual(['您好', '太贵了', '嗯', '您慢慢说']);
    expect(call.turns[0]).toMatchObject({ rings: 4 });
    expect(call.turns[3]).toMatchObject({ interrupts: true, gapMs: 900 });
  });
  it('gives each agent turn the last line of the patient', () =>
    expect(seen).toEqual([null, '太贵了', '太贵了']));
  it('takes a missing wrap-up for unknown', () => expect(call.wrapUp).toBeNull());
  it('takes somebody who speaks first at the front desk for a visitor', () => {
    const desk = CallTranscript.parse({
      ...raw,
      department: 'front-desk',
      turns: [raw.turns[1], raw.turns[2]],
    });
    expect(
      fromTranscript(
        desk,
        () => ({ moves: [], understood: 1 }),
        () => [],
      ).channel,
    ).toBe('desk');
    expect(call.channel).toBe('phone');
  });
  it.each([
    [{}],
    [{ id: 'x', turns: [{ speaker: 'robot', text: '' }] }],
    [{ id: 'x', turns: 'no' }],
  ])('refuses %j', (bad) => {
    expect(CallTranscript.safeParse(bad).success).toBe(false);
  });
});
