import { clinicDay, clinicDayStart } from '@/lib/model/clinic-day';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A deadline at a time of the day shows as the half hour before it. */
const SHOWN = 30 * MINUTE;
/** What is due in the last minute of a day is due on that day. */
const END_OF_DAY = 1439 * MINUTE;

export interface IcsEvent {
  uid: string;
  sequence: number;
  /** Times in ms. */
  changedAt: number;
  at: number;
  summary: string;
  description: string;
  url: string;
  cancelled: boolean;
}

/**
 * A calendar as RFC 5545 has it: CRLF, lines folded at 75 octets, text escaped. What is due at the end of a day stands there
 * all day, anything else at its time in Asia/Shanghai. Shown as free time: a deadline occupies nobody. The same input gives
 * the same file, to the byte.
 */
export function writeIcs(calendar: {
  name: string;
  description: string;
  events: readonly IcsEvent[];
}): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Huisheng//Calendar 1//ZH',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(calendar.name)}`,
    `X-WR-CALNAME:${escaped(calendar.name)}`,
    `X-WR-CALDESC:${escaped(calendar.description)}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...TIME_ZONE,
    ...calendar.events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** China has one time zone and, since 1991, no summer time. */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19920101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines(event: IcsEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${utc(event.changedAt)}`,
    `LAST-MODIFIED:${utc(event.changedAt)}`,
    `SEQUENCE:${event.sequence}`,
    ...when(event.at),
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `URL:${event.url}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function when(at: number): string[] {
  const midnight = clinicDayStart(clinicDay(at));
  if (at - midnight >= END_OF_DAY)
    return [
      `DTSTART;VALUE=DATE:${wall(midnight).slice(0, 8)}`,
      `DTEND;VALUE=DATE:${wall(midnight + DAY).slice(0, 8)}`,
    ];
  return [`DTSTART;TZID=Asia/Shanghai:${wall(at - SHOWN)}`, `DTEND;TZID=Asia/Shanghai:${wall(at)}`];
}

/** `20260302T100000Z` */
const utc = (at: number): string =>
  new Date(at).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');

/** The clinic's wall clock: `20260302T180000` */
const wall = (at: number): string => utc(at - clinicDayStart(0)).slice(0, 15);

/** Text as RFC 5545 §3.3.11 has it; control characters, which it forbids, are left out. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are just what must go
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');

/** No line over 75 octets; a character is never cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      parts.push(part);
      part = '';
      octets = 1; // the space that begins a continued line
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
