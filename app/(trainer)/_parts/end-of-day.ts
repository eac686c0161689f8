const DAY = 86_400_000;

/** The last second of a day ("2026-03-09") in a time zone; NaN for what is no day. "Until Friday" means all of Friday at the clinic. */
export function endOfDay(day: string, timeZone: string): number {
  const asUtc = Date.parse(`${day}T23:59:59Z`);
  if (Number.isNaN(asUtc)) return Number.NaN;
  // once for the offset around that moment, once more in case the clocks change between the two
  const first = asUtc - offset(asUtc, timeZone);
  return asUtc - offset(first, timeZone);
}

/** How far the wall clock of a time zone is ahead of UTC. */
function offset(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  const ahead = wall - Math.floor(at / 1000) * 1000;
  return Math.abs(ahead) < DAY ? ahead : 0;
}
