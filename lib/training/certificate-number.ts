const CHINA_OFFSET_MS = 8 * 3_600_000;

/** The year a certificate is numbered in: that of the clinic's wall clock (China has one time zone and no summer time). */
export function numberYear(at: number): number {
  return new Date(at + CHINA_OFFSET_MS).getUTCFullYear();
}

/** `HS-2026-000123` */
export function certificateNumber(year: number, count: number): string {
  return `HS-${year}-${String(count).padStart(6, '0')}`;
}

/** A number as somebody typed it, made comparable: spaces gone, capitals, full-width letters plain. */
export function tidyNumber(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}
