/** So often in a minute one address may ask what needs no login. */
const MOST = 120;
const MINUTE = 60_000;
/** So many addresses are remembered; the one that has been there longest is forgotten first. */
const MOST_ADDRESSES = 5_000;

/**
 * Counts questions per address and minute, in the memory of this process: it keeps somebody from trying all numbers, and
 * costs nothing. Gives how many seconds to wait, or 0.
 */
export function createAskLimit(most = MOST, mostAddresses = MOST_ADDRESSES) {
  const asked = new Map<string, { since: number; count: number }>();
  return (address: string, now: number): number => {
    const known = asked.get(address);
    if (!known || now - known.since >= MINUTE || now < known.since) {
      asked.delete(address);
      asked.set(address, { since: now, count: 1 });
      const oldest = asked.size > mostAddresses ? asked.keys().next().value : undefined;
      if (oldest !== undefined) asked.delete(oldest);
      return 0;
    }
    known.count += 1;
    return known.count <= most ? 0 : Math.ceil((known.since + MINUTE - now) / 1000);
  };
}

const limit = createAskLimit();

/**
 * May whoever sent these headers ask now? Gives how many seconds to wait, or 0. The address is the one that the last proxy
 * wrote down: what stands before it anybody can make up.
 */
export function waitToAsk(headers: Headers, now: number): number {
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return limit(address, now);
}
