import pino from 'pino';
import type { Environment } from './environment';

export type Logger = pino.Logger;

/**
 * The server's log: one JSON object a line on standard error. Passwords, cookies and tokens never
 * reach it, wherever in the object they are.
 */
export function createLogger(level: Environment['logLevel']): Logger {
  const secret = ['password', 'newPassword', 'currentPassword', 'token', 'cookie', 'authorization'];
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: [
        ...secret,
        ...secret.map((name) => `*.${name}`),
        ...secret.map((name) => `*.*.${name}`),
      ],
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
