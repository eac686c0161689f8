/**
 * What a server action answered, or `{ok: false, code: 'lost'}` when no answer came: the form says so and keeps what was typed,
 * where a throw would put the error page in its place.
 */
export function orLost<Answer>(
  asked: Promise<Answer>,
): Promise<Answer | { ok: false; code: 'lost' }> {
  return asked.catch(() => ({ ok: false, code: 'lost' }) as const);
}
