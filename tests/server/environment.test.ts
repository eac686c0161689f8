import { expect, test } from 'vitest';
import { readEnvironment } from '@/lib/server/environment';

test('needs nothing', () => {
  expect(readEnvironment({})).toMatchObject({
    publicUrl: 'http://localhost:3000',
    databaseUrl: undefined,
    demo: true,
    timeZone: 'Asia/Shanghai',
  });
});

test('trusts localhost on the port in use, the public address, and what is listed', () => {
  const { trustedOrigins, publicUrl } = readEnvironment({
    PORT: '3007',
    HUISHENG_URL: 'https://train.example/path',
    HUISHENG_TRUSTED_ORIGINS: 'https://a.example, https://b.example/x',
  });
  expect(publicUrl).toBe('https://train.example');
  expect(trustedOrigins).toEqual([
    'https://train.example',
    'http://localhost:3007',
    'http://127.0.0.1:3007',
    'https://a.example',
    'https://b.example',
  ]);
});

test.each([
  [{ PORT: 'abc' }, /PORT/],
  [{ HUISHENG_URL: 'train.example' }, /HUISHENG_URL/],
  [{ HUISHENG_URL: 'javascript:alert(1)' }, /HUISHENG_URL/],
  [{ HUISHENG_DEMO: 'perhaps' }, /HUISHENG_DEMO/],
  [{ HUISHENG_TIME_ZONE: 'Mars/Olympus' }, /HUISHENG_TIME_ZONE/],
  [{ HUISHENG_MAIL_FROM: 'nobody' }, /HUISHENG_MAIL_FROM/],
  [{ HUISHENG_MAIL_FROM: 'a@b.example\nBcc: c@d.example' }, /HUISHENG_MAIL_FROM/],
  [{ HUISHENG_REMINDER_MINUTES: '-1' }, /HUISHENG_REMINDER_MINUTES/],
  [{ HUISHENG_LLM_URL: 'file:///etc/passwd' }, /HUISHENG_LLM_URL/],
  [{ HUISHENG_LLM_TIMEOUT: '60000' }, /HUISHENG_LLM_TIMEOUT/],
  [{ HUISHENG_LLM_CONFIDENCE: '2' }, /HUISHENG_LLM_CONFIDENCE/],
])('refuses %j by name', (variables, message) => {
  expect(() => readEnvironment(variables)).toThrow(message);
});

test('sends mail only when told where to and from whom', () => {
  expect(readEnvironment({})).toMatchObject({ mail: null, reminderMinutes: 5 });
  const smtp = 'smtp://someone:secret@mail.example:587?requireTLS=true';
  const from = '回声 <no-reply@clinic.example>';
  const given = { HUISHENG_SMTP_URL: smtp, HUISHENG_MAIL_FROM: from };
  expect(readEnvironment(given).mail).toEqual({ url: smtp, from });
  expect(() => readEnvironment({ HUISHENG_SMTP_URL: smtp })).toThrow(/go together/);
  expect(() => readEnvironment({ HUISHENG_MAIL_FROM: from })).toThrow(/go together/);
});

test('never repeats the password of the mail server', () => {
  const given = {
    HUISHENG_SMTP_URL: 'http://someone:secret@mail.example',
    HUISHENG_MAIL_FROM: 'x',
  };
  expect(() => readEnvironment(given)).toThrow(/HUISHENG_SMTP_URL/);
  expect(() => readEnvironment(given)).not.toThrow(/secret/);
});

test('refuses a movable clock in production unless it is a test of it', () => {
  const variables = { NODE_ENV: 'production', HUISHENG_TEST_CLOCK: '/tmp/clock' };
  expect(() => readEnvironment(variables)).toThrow('refused in production');
  const allowed = readEnvironment({ ...variables, HUISHENG_ALLOW_TEST_CLOCK: '1' });
  expect(allowed.testClockFile).toBe('/tmp/clock');
});

test('asks for a second opinion only when told whom', () => {
  expect(readEnvironment({}).secondOpinion).toBeNull();
  const url = 'http://127.0.0.1:11434/v1';
  const given = { HUISHENG_LLM_URL: url, HUISHENG_LLM_MODEL: 'small' };
  expect(readEnvironment(given).secondOpinion).toEqual({
    url,
    model: 'small',
    key: undefined,
    below: 0.5,
    timeoutMs: 2_500,
    daily: 500,
  });
  expect(() => readEnvironment({ HUISHENG_LLM_URL: url })).toThrow(/go together/);
  expect(() => readEnvironment({ HUISHENG_LLM_MODEL: 'small' })).toThrow(/go together/);
});
