import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { nextCookies } from 'better-auth/next-js';
import { admin, username } from 'better-auth/plugins';
import { adminAc, userAc } from 'better-auth/plugins/admin/access';
import type { Database } from '@/lib/db/database';
import { credentials } from '@/lib/db/schema/credentials';
import { people } from '@/lib/db/schema/people';
import { rateLimits } from '@/lib/db/schema/rate-limits';
import { sessions } from '@/lib/db/schema/sessions';
import { verifications } from '@/lib/db/schema/verifications';
import { createSignInAttempts } from '@/lib/db/stores/sign-in-attempts';
import type { Clock } from './clock';
import type { Environment } from './environment';
import type { Logger } from './logger';
import { normalizeUsername } from './normalize-username';

/** Five wrong passwords for one name, then five minutes of waiting (see `createSignInAttempts`). */
export const LOCKOUT = { limit: 5, windowMs: 5 * 60_000 };

export type Auth = ReturnType<typeof createAuth>;

/**
 * Who may log in and how: user name and password, no sign-up, argon2, sessions in the database.
 *
 * Cookies are secure exactly when the public URL is https. Origins come from the allow-list in
 * `environment`, never from the Host header. Spoofed addresses pass any limit by address, so the
 * lock is per user name and is enforced for every way of calling the sign-in.
 */
export function createAuth(deps: {
  db: Database;
  environment: Pick<Environment, 'publicUrl' | 'trustedOrigins'>;
  secret: string;
  clock: Clock;
  logger: Logger;
}) {
  const attempts = createSignInAttempts(deps.db, LOCKOUT);
  return betterAuth({
    baseURL: deps.environment.publicUrl,
    basePath: '/api/auth',
    trustedOrigins: deps.environment.trustedOrigins,
    secret: deps.secret,
    telemetry: { enabled: false },
    logger: {
      log: (level, message) =>
        deps.logger[level === 'error' ? 'error' : 'debug']({ from: 'auth' }, message),
    },
    database: drizzleAdapter(deps.db, {
      provider: 'pg',
      schema: {
        user: people,
        session: sessions,
        account: credentials,
        verification: verifications,
        rateLimit: rateLimits,
      },
    }),
    advanced: {
      // Said outright, because the library drops the check by itself under NODE_ENV=test.
      disableOriginCheck: false,
      useSecureCookies: deps.environment.publicUrl.startsWith('https://'),
      cookiePrefix: 'huisheng',
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    session: { expiresIn: 7 * 86_400, updateAge: 86_400 },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 8,
      maxPasswordLength: 128,
      password: {
        hash: (password) => hash(password),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 10,
      max: 100,
      customRules: { '/sign-in/username': { window: 60, max: 60 } },
    },
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        if (ctx.path !== '/sign-in/username') return;
        const now = deps.clock.now();
        const name = normalizeUsername(String(ctx.body?.username ?? '')).slice(0, 64);
        const attempt = await attempts.begin(name, now);
        if (attempt.failures <= LOCKOUT.limit) return;
        const until = attempt.lastAttemptAt.getTime() + LOCKOUT.windowMs;
        throw new APIError('TOO_MANY_REQUESTS', {
          code: 'LOCKED_OUT',
          message: 'Too many wrong passwords for this name',
          retryAfterSeconds: Math.max(1, Math.ceil((until - now.getTime()) / 1000)),
        });
      }),
      after: createAuthMiddleware(async (ctx) => {
        if (ctx.path !== '/sign-in/username' || !ctx.context.newSession) return;
        const name = normalizeUsername(String(ctx.body?.username ?? '')).slice(0, 64);
        await attempts.succeed(name, deps.clock.now());
      }),
    },
    plugins: [
      username({
        minUsernameLength: 2,
        maxUsernameLength: 32,
        usernameNormalization: normalizeUsername,
        usernameValidator: (name) => /^[\p{L}\p{N}_.-]+$/u.test(normalizeUsername(name)),
      }),
      admin({
        roles: { trainee: userAc, trainer: userAc, supervisor: userAc, administrator: adminAc },
        defaultRole: 'trainee',
        adminRoles: ['administrator'],
      }),
      nextCookies(),
    ],
  });
}
