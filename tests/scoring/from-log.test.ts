import { describe, expect, it } from 'vitest';
import type { Case } from '@/lib/model/case';
import { DEFAULT_HOUSE } from '@/lib/model/house';
import type { CallLog, LogEntry, Reaction } from '@/lib/model/log';
import { ScoredCall } from '@/lib/model/scored-call';
import { fromLog } from '@/lib/scoring/from-log';

const played = {
  channel: 'phone',
  direction: 'inbound',
  department: 'dental',
  situation: 'price',
} as unknown as Case;
const pins: CallLog['pins'] = {
  caseId: 'dental/price',
  caseVersion: 1,
  contentHash: 'x',
  engineVersion: '1',
  languageVersion: '1',
  personaId: 'p',
  seed: 1,
  mode: 'coached',
  house: DEFAULT_HOUSE,
};
const reaction = (zh: string, more: Partial<Reaction> = {}): Reaction => ({
  says: zh ? [{ id: 'a#1', slot: 'hello', text: { zh, en: zh } }] : [],
  acts: ['answers'],
  place: 'price/raised',
  line: 'connected',
  mood: 'calm',
  levels: { trust: 50, patience: 50, concern: 50 },
  facts: [],
  raised: [],
  settled: [],
  hardened: [],
  agreed: null,
  ended: null,
  ending: null,
  ...more,
});
const say = (text: string): LogEntry['action'] => ({
  type: 'say',
  how: 'type',
  text,
  en: null,
  replyId: null,
  moves: [{ id: 'greet', confidence: 1, span: [0, 2] }],
  understood: 1,
  interrupts: false,
  gapMs: 800,
});
const log = (...steps: [LogEntry['action'], Reaction | null][]): CallLog => ({
  pins,
  entries: steps.map(([action, r], i) => ({ seq: i + 1, at: i * 1000, action, reaction: r })),
});

describe('fromLog', () => {
  const whole = log(
    [
      { type: 'prepare', preparation: { identity: 'booking-desk', goal: 'rebook', time: '10:00' } },
      null,
    ],
    [{ type: 'begin', rings: 5 }, reaction('喂')],
    [{ type: 'hint' }, null],
    [say('您好'), reaction('太贵了', { raised: ['price'], place: 'price/raised' })],
    [{ type: 'silence', ms: 4000 }, reaction('还在吗')],
    [{ type: 'hold' }, reaction('')],
    [{ type: 'resume', ms: 30_000 }, reaction('', { settled: ['price'] })],
    [
      say('让您久等了'),
      reaction('那好', { place: 'closing/agreed', ended: 'patient', ending: 'booked' }),
    ],
    [{ type: 'wrap-up', wrapUp: { class: 'A', nextContactDays: 2, notes: '约好' } }, null],
  );
  const call = fromLog(whole, played);

  it('gives a schema-true call with the turns in order', () => {
    expect(ScoredCall.safeParse(call).success).toBe(true);
    expect(call.turns.map((t) => `${t.speaker}: ${t.text}`)).toEqual([
      'patient: 喂',
      'agent: 您好',
      'patient: 太贵了',
      'patient: 还在吗',
      'agent: 让您久等了',
      'patient: 那好',
    ]);
  });

  it('puts rings, hints, silence and holds on the agent turn that follows', () => {
    expect(call.turns[1]).toMatchObject({ rings: 5, hints: 1, silenceMs: 0, heldMs: null });
    expect(call.turns[4]).toMatchObject({
      hints: 0,
      silenceMs: 4000,
      heldMs: 30_000,
      place: 'price/raised',
    });
    expect(call.turns[4]).not.toHaveProperty('rings', 5);
  });

  it('keeps what changed without words on the last line of the patient', () => {
    expect(call.turns[3]).toMatchObject({ settled: ['price'] });
  });

  it('knows how it ended, the preparation and the wrap-up', () => {
    expect(call).toMatchObject({
      endedBy: 'patient',
      walkedAway: false,
      ending: 'booked',
      preparation: { goal: 'rebook' },
      wrapUp: { class: 'A' },
    });
  });

  it('leaves the log untouched', () => {
    const before = JSON.stringify(whole);
    fromLog(whole, played);
    expect(JSON.stringify(whole)).toBe(before);
  });
});
