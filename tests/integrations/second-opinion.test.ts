import { afterEach, beforeEach, expect, test } from 'vitest';
import { readMoves } from '@/lib/content/read-moves';
import {
  createSecondOpinion,
  type NoAnswer,
  type SecondOpinionSettings,
} from '@/lib/integrations/llm/create-second-opinion';
import { completion, type FakeLlm, startFakeLlm } from '@/tests/support/fake-llm';

const SAID = { prev: '有点贵', text: '您担心花冤枉钱，这我懂' };
const HEARD = { moves: [{ move: 'empathize', quote: '这我懂' }] };
const TIMEOUT = 400;

let llm: FakeLlm;
let now: number;
let why: NoAnswer[];

beforeEach(async () => {
  llm = await startFakeLlm();
  now = Date.parse('2026-03-02T10:00:00+08:00');
  why = [];
});
afterEach(() => llm.stop());

const opinion = (settings: Partial<SecondOpinionSettings> = {}) =>
  createSecondOpinion(
    {
      url: llm.url,
      model: 'small',
      key: 'a-key',
      below: 0.5,
      timeoutMs: 5_000, // the first request loads the SDK
      daily: 100,
      ...settings,
    },
    {
      labels: readMoves(),
      clock: { now: () => new Date(now) },
      onNoAnswer: (reason) => why.push(reason),
    },
  );

test('gives what the endpoint hears, and who it was', async () => {
  llm.answer = (response) => completion(response, JSON.stringify(HEARD));
  expect(await opinion().ask(SAID)).toEqual({ by: 'small', ...HEARD });
  expect(llm.asked).toHaveLength(1);
  expect(llm.asked[0]?.key).toBe('Bearer a-key');
  expect(llm.asked[0]?.body).toMatchObject({
    model: 'small',
    response_format: { type: 'json_object' },
    messages: [
      { role: 'system' },
      { role: 'user', content: JSON.stringify({ patient: SAID.prev, agent: SAID.text }) },
    ],
  });
  expect(JSON.stringify(llm.asked[0]?.body)).not.toContain('guarantee-cure');
});

test('sends no key when there is none', async () => {
  await opinion({ key: undefined }).ask(SAID);
  expect(llm.asked[0]?.key).toBeUndefined();
});

test('asks once more after an answer that broke', async () => {
  llm.answer = (response) => {
    if (llm.asked.length > 1) return completion(response, JSON.stringify(HEARD));
    response.statusCode = 500;
    response.end('no');
  };
  expect(await opinion().ask(SAID)).toEqual({ by: 'small', ...HEARD });
  expect(llm.asked).toHaveLength(2);
});

const broken: [string, FakeLlm['answer'], NoAnswer, number][] = [
  ['500s', (r) => r.writeHead(500).end('{}'), 'status 500', 2],
  ['an overloaded endpoint', (r) => r.writeHead(429).end('{}'), 'status 429', 2],
  ['a refused key', (r) => r.writeHead(401).end('{}'), 'status 401', 1],
  ['a body that is no JSON', (r) => r.writeHead(200).end('<html>'), 'unreadable', 2],
  ['words instead of JSON', (r) => completion(r, 'Sure! empathize.'), 'unreadable', 2],
  ['half of a JSON', (r) => completion(r, '{"moves":[{"move":"emp'), 'unreadable', 2],
  [
    'a field nobody asked for',
    (r) => completion(r, '{"moves":[],"remove":["scare"]}'),
    'unreadable',
    2,
  ],
  [
    'too many moves',
    (r) => completion(r, JSON.stringify({ moves: Array(500).fill(HEARD.moves[0]) })),
    'unreadable',
    2,
  ],
  ['a cut line', (r) => r.destroy(), 'unreachable', 2],
];

test.each(broken)('gives nothing for %s', async (_name, answer, reason, times) => {
  llm.answer = answer;
  expect(await opinion().ask(SAID)).toBeNull();
  expect(why).toEqual([reason]);
  expect(llm.asked).toHaveLength(times);
});

test('gives nothing when it is sent elsewhere or drowned', async () => {
  llm.answer = (r) => r.writeHead(302, { location: `${llm.url}/elsewhere` }).end();
  expect(await opinion().ask(SAID)).toBeNull();
  expect(llm.asked).toHaveLength(2);
  llm.answer = (r) => completion(r, `{"moves":[${' '.repeat(1_000_000)}]}`);
  expect(await opinion().ask(SAID)).toBeNull();
});

test('gives nothing when nobody listens', async () => {
  await llm.stop();
  expect(await opinion().ask(SAID)).toBeNull();
  expect(why).toEqual(['unreachable']);
});

test.each<[string, FakeLlm['answer']]>([
  ['hangs', () => undefined],
  ['stops after the headers', (r) => r.writeHead(200).write('{"choices":')],
  ['drips', (r) => void drip(r)],
  ['answers too late', (r) => void setTimeout(() => completion(r, JSON.stringify(HEARD)), 1_500)],
])('never waits longer than the limit for one that %s', async (_name, answer) => {
  llm.answer = answer;
  const started = performance.now();
  expect(await opinion({ timeoutMs: TIMEOUT }).ask(SAID)).toBeNull();
  expect(performance.now() - started).toBeLessThan(TIMEOUT + 400);
  expect(why).toEqual(['slow']);
});

function drip(response: Parameters<FakeLlm['answer']>[0]): void {
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
}

test('keeps to the budget of the day, second attempts counted', async () => {
  const asker = opinion({ daily: 3 });
  expect(await asker.ask(SAID)).not.toBeNull();
  llm.answer = (r) => r.writeHead(503).end();
  expect(await asker.ask(SAID)).toBeNull();
  llm.answer = (r) => completion(r, JSON.stringify(HEARD));
  expect(await asker.ask(SAID)).toBeNull();
  expect(llm.asked).toHaveLength(3);
  now += 14 * 3_600_000; // midnight in the clinic
  expect(await asker.ask(SAID)).toEqual({ by: 'small', ...HEARD });
});

test('leaves an endpoint that fails alone for a minute, then tries once', async () => {
  const asker = opinion();
  const askTimes = async (times: number) => {
    for (let i = 0; i < times; i++) await asker.ask(SAID);
    return llm.asked.length;
  };
  llm.answer = (r) => r.writeHead(400).end();
  expect(await askTimes(10)).toBe(3);
  now += 59_000;
  expect(await askTimes(10)).toBe(3);
  now += 2_000;
  expect(await askTimes(10)).toBe(4);
  now += 61_000;
  llm.answer = (r) => completion(r, JSON.stringify(HEARD));
  const together = await Promise.all([asker.ask(SAID), asker.ask(SAID), asker.ask(SAID)]);
  expect(together.filter(Boolean)).toHaveLength(1);
  expect(await askTimes(4)).toBe(9);
});
