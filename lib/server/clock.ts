import fs from 'node:fs';

/** Where the time comes from. Everything that depends on it takes a clock as an argument. */
export type Clock = { now: () => Date };

/**
 * The clock of the server.
 *
 * With a test clock file (see `readEnvironment`, which decides whether one is allowed) the time is
 * what the file says at that moment: an ISO instant such as `2026-03-01T09:00:00+08:00` stands
 * still there, `+90m`, `-2h` or `+3d` shifts the real time. A missing or empty file is the real time.
 */
export function createClock(testClockFile?: string): Clock {
  if (!testClockFile) return { now: () => new Date() };
  return { now: () => readTestTime(testClockFile, new Date()) };
}

const UNITS: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

function readTestTime(file: string, real: Date): Date {
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : '';
  if (!text) return real;
  const shift = /^([+-]\d+)([smhd])$/.exec(text);
  if (shift) return new Date(real.getTime() + Number(shift[1]) * (UNITS[shift[2] ?? ''] ?? 0));
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw new Error(`${file}: neither an instant nor a shift`);
  return instant;
}
