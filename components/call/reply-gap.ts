export interface ReplyMoment {
  now: number;
  /** When the patient stopped speaking; null while still speaking. */
  quietSince: number | null;
  /** When the reply was begun: the first key or the microphone; null for a picked one. */
  begunAt: number | null;
  /** Time given to read the offered replies, ms; 0 when nothing was offered. */
  readingMs: number;
}

/**
 * The pause before a reply as the patient would hear it, in ms. A typed reply begins with its first key, because on a real
 * phone it would be spoken while it is made up; a picked one is not charged for the time it takes to read what is offered.
 */
export function replyGap({ now, quietSince, begunAt, readingMs }: ReplyMoment): number {
  if (quietSince === null) return 0;
  const begun = begunAt ?? now - readingMs;
  return Math.min(3_600_000, Math.max(0, Math.round(begun - quietSince)));
}
