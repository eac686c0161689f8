import { hash } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { people } from '@/lib/db/schema/people';
import { sessions } from '@/lib/db/schema/sessions';
import { createPeopleStore } from '@/lib/db/stores/people';
import { type Auth, createAuth, LOCKOUT } from '@/lib/server/create-auth';
import { createLogger } from '@/lib/server/logger';
import { describeOnBothDatabases } from '@/tests/support/test-database';

const ORIGIN = 'http://localhost:3000';

describeOnBothDatabases('createAuth', (database) => {
  let passwordHash: string;
  let auth: Auth;
  let now: Date;

  beforeAll(async () => {
    passwordHash = await hash('correct horse');
  });

  beforeEach(async () => {
    now = new Date('2026-03-02T09:00:00+08:00');
    auth = makeAuth(ORIGIN);
    const person = { username: '小林', name: '小林', role: 'trainee' as const, passwordHash };
    await createPeopleStore(database().db).create(person, now);
  });

  function makeAuth(publicUrl: string): Auth {
    return createAuth({
      db: database().db,
      environment: { publicUrl, trustedOrigins: [publicUrl] },
      secret: 'a secret for tests, long enough to be taken',
      clock: { now: () => now },
      logger: createLogger('silent'),
    });
  }

  function post(path: string, body: object, headers: Record<string, string> = {}) {
    return auth.handler(
      new Request(`${ORIGIN}/api/auth${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: ORIGIN, ...headers },
        body: JSON.stringify(body),
      }),
    );
  }

  const signIn = (password: string, username = '小林') =>
    post('/sign-in/username', { username, password });
  const cookieOf = (response: Response) =>
    response.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');

  test('logs in with the right password and knows the person by the cookie', async () => {
    const response = await signIn('correct horse');
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie().join()).toMatch(/huisheng\.session_token=.*HttpOnly/i);
    const headers = new Headers({ cookie: cookieOf(response) });
    const session = await auth.api.getSession({ headers });
    expect(session?.user).toMatchObject({ name: '小林', role: 'trainee', username: '小林' });
  });

  test('refuses a wrong password and an unknown name alike', async () => {
    const [wrong, unknown] = [await signIn('wrong'), await signIn('wrong', 'nobody')];
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual(await unknown.json());
  });

  test('locks a name after five wrong passwords, even for the right one, then opens again', async () => {
    for (let i = 0; i < LOCKOUT.limit; i += 1) expect((await signIn('wrong')).status).toBe(401);
    const locked = await signIn('correct horse', ' 小林 ');
    expect(locked.status).toBe(429);
    expect(await locked.json()).toMatchObject({ code: 'LOCKED_OUT', retryAfterSeconds: 300 });
    now = new Date(now.getTime() + LOCKOUT.windowMs - 1000);
    expect((await signIn('correct horse')).status).toBe(429);
    now = new Date(now.getTime() + 1000);
    expect((await signIn('correct horse')).status).toBe(200);
  });

  test('lets no more through when they come at the same moment', async () => {
    const statuses = (await Promise.all(Array.from({ length: 12 }, () => signIn('wrong')))).map(
      (response) => response.status,
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(LOCKOUT.limit);
  });

  test('locks names that do not exist in the same way', async () => {
    for (let i = 0; i < LOCKOUT.limit; i += 1) await signIn('wrong', 'nobody');
    expect((await signIn('wrong', 'nobody')).status).toBe(429);
    expect((await signIn('correct horse')).status).toBe(200);
  });

  test('forgets the failures after a success', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < LOCKOUT.limit - 1; i += 1) await signIn('wrong');
      expect((await signIn('correct horse')).status).toBe(200);
    }
  });

  test('signs nobody up', async () => {
    const response = await post('/sign-up/email', {
      email: 'a@b.cn',
      password: 'long enough',
      name: 'a',
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await createPeopleStore(database().db).count()).toBe(1);
  });

  test('refuses a request from another site', async () => {
    const cookie = cookieOf(await signIn('correct horse'));
    const foreign = await post('/sign-out', {}, { origin: 'https://evil.example', cookie });
    expect(foreign.status).toBe(403);
  });

  test('logs out on the server, not only in the browser', async () => {
    const cookie = cookieOf(await signIn('correct horse'));
    await post('/sign-out', {}, { cookie });
    expect(await auth.api.getSession({ headers: new Headers({ cookie }) })).toBeNull();
    expect(await database().db.select().from(sessions)).toEqual([]);
  });

  test('changes the password and ends the other sessions', async () => {
    const [here, elsewhere] = [
      cookieOf(await signIn('correct horse')),
      cookieOf(await signIn('correct horse')),
    ];
    const body = {
      currentPassword: 'correct horse',
      newPassword: 'battery staple',
      revokeOtherSessions: true,
    };
    expect((await post('/change-password', body, { cookie: here })).status).toBe(200);
    expect(await auth.api.getSession({ headers: new Headers({ cookie: elsewhere }) })).toBeNull();
    expect((await signIn('correct horse')).status).toBe(401);
    expect((await signIn('battery staple')).status).toBe(200);
  });

  test('refuses a banned person', async () => {
    await database().db.update(people).set({ banned: true }).where(eq(people.username, '小林'));
    expect((await signIn('correct horse')).status).toBe(403);
  });

  test('lets a person not make themselves something else', async () => {
    const cookie = cookieOf(await signIn('correct horse'));
    await post('/update-user', { role: 'administrator' }, { cookie });
    await post('/admin/set-role', { role: 'administrator', userId: 'x' }, { cookie });
    const [person] = await database().db.select().from(people);
    expect(person?.role).toBe('trainee');
  });

  test('makes secure cookies exactly when the public address is https', async () => {
    auth = makeAuth('https://train.example');
    const response = await post(
      '/sign-in/username',
      { username: '小林', password: 'correct horse' },
      { origin: 'https://train.example' },
    );
    expect(response.headers.getSetCookie().join()).toMatch(
      /__Secure-huisheng\.session_token.*Secure/i,
    );
  });
});
