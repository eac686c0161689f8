import path from 'node:path';
import { z } from 'zod';
import type { SecondOpinionSettings } from '@/lib/integrations/llm/create-second-opinion';

const flag = (whenUnset: boolean) =>
  z
    .enum(['0', '1', 'false', 'true', ''])
    .optional()
    .transform((value) => (value ? value === '1' || value === 'true' : whenUnset));

const Variables = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATABASE_URL: z.string().default(''),
  HUISHENG_DATA: z.string().default('.data'),
  HUISHENG_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  HUISHENG_TRUSTED_ORIGINS: z.string().default(''),
  HUISHENG_DEMO: flag(true),
  HUISHENG_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  HUISHENG_TIME_ZONE: z.string().default('Asia/Shanghai').refine(isTimeZone, 'unknown time zone'),
  HUISHENG_SMTP_URL: z.union([z.literal(''), z.url({ protocol: /^smtps?$/ })]).default(''),
  HUISHENG_MAIL_FROM: z
    .string()
    .trim()
    .regex(
      /^$|^[^<>\r\n]*<[^\s@<>]+@[^\s@<>]+>$|^[^\s@<>]+@[^\s@<>]+$/,
      'an address, or Name <address>',
    )
    .default(''),
  HUISHENG_REMINDER_MINUTES: z.coerce.number().min(0).max(1440).default(5),
  HUISHENG_LLM_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  HUISHENG_LLM_MODEL: z.string().trim().max(200).default(''),
  HUISHENG_LLM_KEY: z.string().trim().default(''),
  HUISHENG_LLM_CONFIDENCE: z.coerce.number().min(0).max(1).default(0.5),
  HUISHENG_LLM_TIMEOUT: z.coerce.number().int().min(100).max(10_000).default(2_500),
  HUISHENG_LLM_DAILY: z.coerce.number().int().min(0).max(1_000_000).default(500),
  HUISHENG_TEST_CLOCK: z.string().default(''),
  HUISHENG_ALLOW_TEST_CLOCK: flag(false),
});

/** Everything the outside may tell the server, parsed once. Relative paths start at the project. */
export type Environment = {
  production: boolean;
  /** Absolute. */
  dataFolder: string;
  databaseUrl: string | undefined;
  /** Where people reach the server, without a slash at the end. Its scheme decides on secure cookies. */
  publicUrl: string;
  trustedOrigins: string[];
  demo: boolean;
  logLevel: z.infer<typeof Variables>['HUISHENG_LOG'];
  timeZone: string;
  /** Where mail is handed in, and who it is from; null when there is to be none. */
  mail: { url: string; from: string } | null;
  /** Between two rounds of reminders; 0: none in this process. */
  reminderMinutes: number;
  /** Whom to ask for a second opinion on a typed reply; null (the default) for nobody. See the port. */
  secondOpinion: SecondOpinionSettings | null;
  testClockFile: string | undefined;
};

/**
 * Reads the environment; throws with every wrong variable named.
 *
 * `HUISHENG_TEST_CLOCK` is refused in production unless `HUISHENG_ALLOW_TEST_CLOCK=1` says that
 * this is a test of the production build: a certificate must not depend on a movable clock.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const parsed = Variables.safeParse(variables);
  if (!parsed.success) throw new Error(`Environment: ${z.prettifyError(parsed.error)}`);
  const given = parsed.data;
  const production = given.NODE_ENV === 'production';
  if (given.HUISHENG_TEST_CLOCK && production && !given.HUISHENG_ALLOW_TEST_CLOCK) {
    throw new Error('Environment: HUISHENG_TEST_CLOCK is refused in production');
  }
  const { HUISHENG_SMTP_URL: smtp, HUISHENG_MAIL_FROM: from } = given;
  if (Boolean(smtp) !== Boolean(from)) {
    throw new Error('Environment: HUISHENG_SMTP_URL and HUISHENG_MAIL_FROM go together');
  }
  const { HUISHENG_LLM_URL: llmUrl, HUISHENG_LLM_MODEL: llmModel } = given;
  if (Boolean(llmUrl) !== Boolean(llmModel)) {
    throw new Error('Environment: HUISHENG_LLM_URL and HUISHENG_LLM_MODEL go together');
  }
  const publicUrl = originOf(given.HUISHENG_URL || `http://localhost:${given.PORT}`);
  return {
    production,
    dataFolder: path.resolve(given.HUISHENG_DATA || '.data'),
    databaseUrl: given.DATABASE_URL || undefined,
    publicUrl,
    trustedOrigins: [
      ...new Set([
        publicUrl,
        `http://localhost:${given.PORT}`,
        `http://127.0.0.1:${given.PORT}`,
        ...given.HUISHENG_TRUSTED_ORIGINS.split(/[\s,]+/)
          .filter(Boolean)
          .map(originOf),
      ]),
    ],
    demo: given.HUISHENG_DEMO,
    logLevel: given.HUISHENG_LOG,
    timeZone: given.HUISHENG_TIME_ZONE,
    mail: smtp ? { url: smtp, from } : null,
    reminderMinutes: given.HUISHENG_REMINDER_MINUTES,
    secondOpinion: llmUrl
      ? {
          url: llmUrl,
          model: llmModel,
          key: given.HUISHENG_LLM_KEY || undefined,
          below: given.HUISHENG_LLM_CONFIDENCE,
          timeoutMs: given.HUISHENG_LLM_TIMEOUT,
          daily: given.HUISHENG_LLM_DAILY,
        }
      : null,
    testClockFile: given.HUISHENG_TEST_CLOCK ? path.resolve(given.HUISHENG_TEST_CLOCK) : undefined,
  };
}

function originOf(url: string): string {
  return new URL(url).origin;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
