import { z } from 'zod';

/** The public half of an RSA signing key as a JSON Web Key (RFC 7517). Strict: a private part is refused. */
export const PublicKey = z.strictObject({
  kty: z.literal('RSA'),
  alg: z.literal('RS256'),
  use: z.literal('sig'),
  kid: z.string(),
  n: z.string(),
  e: z.string(),
});
export type PublicKey = z.infer<typeof PublicKey>;
