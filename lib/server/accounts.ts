import { hash } from '@node-rs/argon2';
import type { Accounts } from '@/lib/usecases/ports/accounts';
import { forgetDemoPassword, inventPassword } from './demo-people';
import { normalizeUsername } from './normalize-username';

/** Names and passwords as the log-in of this server wants them (see `createAuth`). */
export function createAccounts(dataFolder: string): Accounts {
  return {
    username(raw) {
      const name = normalizeUsername(raw);
      return /^[\p{L}\p{N}_.-]{2,32}$/u.test(name) ? name : null;
    },
    inventPassword,
    hash: (password) => hash(password),
    forget: (username) => forgetDemoPassword(dataFolder, username),
  };
}
