import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type IcsEvent, writeIcs } from '@/lib/integrations/calendar/write-ics';

const event = (more: Partial<IcsEvent> = {}): IcsEvent => ({
  uid: 'assignment-1@huisheng',
  sequence: 0,
  changedAt: Date.parse('2026-03-02T10:00:00+08:00'),
  at: Date.parse('2026-03-09T23:59:59+08:00'),
  summary: '到期：价格透明',
  description: '周老师布置\nhttps://train.example/cases/x',
  url: 'https://train.example/cases/x',
  cancelled: false,
  ...more,
});
const file = (...events: IcsEvent[]) => writeIcs({ name: '回声', description: 'x', events });

/** What another program reads out of the file; throws when it is none. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));
}

describe('the calendar file', () => {
  test('is read by another program: a deadline at the end of a day stands there all day', () => {
    const [found] = read(file(event()));
    expect(found?.event.uid).toBe('assignment-1@huisheng');
    expect(found?.event.summary).toBe('到期：价格透明');
    expect(found?.event.description).toBe('周老师布置\nhttps://train.example/cases/x');
    expect(found?.event.startDate.isDate).toBe(true);
    expect(found?.event.startDate.toString()).toBe('2026-03-09');
    expect(found?.event.endDate.toString()).toBe('2026-03-10');
    expect(found?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(found?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('a deadline at a time of the day ends at that time in Shanghai', () => {
    const at = Date.parse('2026-03-09T18:00:00+08:00');
    const [found] = read(file(event({ at })));
    expect(found?.event.endDate.zone?.tzid).toBe('Asia/Shanghai');
    expect(found?.event.endDate.toJSDate().getTime()).toBe(at);
    expect(found?.event.startDate.toJSDate().getTime()).toBe(at - 30 * 60_000);
  });

  test('what was taken back says so, with a higher number', () => {
    const [found] = read(file(event({ cancelled: true, sequence: 2 })));
    expect(found?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(found?.event.sequence).toBe(2);
  });

  test('has CRLF everywhere, no line over 75 octets, and may be empty', () => {
    const text = file(event({ summary: '很长的题目，'.repeat(30) }));
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
    expect(read(file())).toEqual([]);
  });

  test('whatever words somebody writes come out as they were, and nothing can be smuggled in', () => {
    // control characters are forbidden in the format and are left out; line ends become one kind
    const plain = (text: string) =>
      text
        .replace(/\r\n?/g, '\n')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: those are just what is left out
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.string({ unit: 'binary-ascii', maxLength: 120 }),
      fc.constantFrom('a\r\nEND:VEVENT\r\nBEGIN:VEVENT', '；,;\\n\\', '👩‍⚕️'.repeat(20)),
    );
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const found = read(file(event({ summary, description })));
        expect(found).toHaveLength(1);
        expect(found[0]?.event.summary ?? '').toBe(plain(summary));
        expect(found[0]?.event.description ?? '').toBe(plain(description));
      }),
      { numRuns: 300 },
    );
  });
});
