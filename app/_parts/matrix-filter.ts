import { z } from 'zod';

export const CELL_STATES = [
  'none',
  'in-progress',
  'valid',
  'expiring',
  'expired',
  'revoked',
] as const;

const text = z.string().max(100).catch('');
const Filter = z.object({
  team: text,
  track: text,
  state: z.enum(CELL_STATES).or(z.literal('')).catch(''),
  q: text,
});

/** The filter of the matrix as it stands in the address; what is not understood is left out. */
export function matrixFilter(query: Record<string, string | string[] | undefined>) {
  const { team, track, state, q } = Filter.parse({
    team: query.team ?? '',
    track: query.track ?? '',
    state: query.state ?? '',
    q: query.q ?? '',
  });
  return {
    ...(team ? { teamId: team } : {}),
    ...(track ? { trackId: track } : {}),
    ...(state ? { state } : {}),
    ...(q.trim() ? { search: q.trim() } : {}),
  };
}
