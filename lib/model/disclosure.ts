import { z } from 'zod';

/**
 * How much of their name a holder lets the public see on a certificate, from the least: only the number, the surname, the
 * whole name. Whatever the public may see follows this and nothing else.
 */
export const Disclosure = z.enum(['number', 'surname', 'name']);
export type Disclosure = z.infer<typeof Disclosure>;
