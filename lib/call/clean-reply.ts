/** The longest reply that is taken; nobody says more in one breath on the phone. */
export const LONGEST_REPLY = 1000;

/**
 * A typed reply without what cannot be spoken: control, zero-width and direction characters go, white space is folded.
 * Everything else (emoji, HTML, any script) stays as plain text. Refuses what is empty then, and what is too long
 * before.
 */
export function cleanReply(
  raw: string,
): { ok: true; text: string } | { ok: false; code: 'empty' | 'too-long' } {
  if (raw.length > LONGEST_REPLY * 4) return { ok: false, code: 'too-long' };
  const text = raw
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return { ok: false, code: 'empty' };
  return text.length > LONGEST_REPLY ? { ok: false, code: 'too-long' } : { ok: true, text };
}
