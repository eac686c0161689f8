import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * The secret that signs sessions: made once, kept in the data folder, readable by its owner only.
 * Many servers on one PostgreSQL must share it: `HUISHENG_SECRET` (32 characters or more) wins.
 */
export function readSecret(dataFolder: string, given: string | undefined): string {
  if (given) {
    if (given.length < 32) throw new Error('HUISHENG_SECRET needs at least 32 characters');
    return given;
  }
  const file = path.join(dataFolder, 'secret');
  fs.mkdirSync(dataFolder, { recursive: true });
  try {
    fs.writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, {
      flag: 'wx',
      mode: 0o600,
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const secret = fs.readFileSync(file, 'utf8').trim();
  if (secret.length < 32)
    throw new Error(`${file} is damaged: delete it and everybody logs in again`);
  return secret;
}
