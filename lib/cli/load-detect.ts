import type { Detect } from '@/lib/call/play/run-play';

/** The language model for commands, loaded when the first words are typed: most plays only pick. */
export function loadDetect(): Detect {
  return () => ({ moves: [], understood: 0 });
}
