import { clinicDate } from './clinic-date';

/** The year a certificate is numbered in: the clinic's. */
export function numberYear(at: number): number {
  return Number(clinicDate(at).slice(0, 4));
}

/** `HS-2026-000123` */
export function certificateNumber(year: number, count: number): string {
  return `HS-${year}-${String(count).padStart(6, '0')}`;
}

/** A number as somebody typed it, made comparable: spaces gone, capitals, full-width letters plain. */
export function tidyNumber(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}
