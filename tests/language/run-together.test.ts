import { expect, it } from 'vitest';
import { runTogether } from '@/lib/language/train/run-together';
import type { Utterance } from '@/lib/model/utterance';

const line: Utterance = {
  id: 'a',
  situation: 's',
  department: 'dental',
  voice: 'v',
  prev: null,
  text: '您好，我是前台的小李。您现在方便吗？',
  moves: ['greet', 'ask-availability'],
  spans: [
    { move: 'greet', start: 0, end: 2 },
    { move: 'ask-availability', start: 11, end: 18 },
  ],
};

it('copies a long line without its punctuation and moves the spans along', () => {
  const [copy] = runTogether([line]);
  expect(copy?.text).toBe('您好我是前台的小李您现在方便吗');
  expect(copy?.spans.map(({ start, end }) => copy.text.slice(start, end))).toEqual([
    '您好',
    '您现在方便吗',
  ]);
});

it('copies no line of one span and none that is said in one breath', () => {
  const short = { ...line, text: '您好，方便吗', spans: line.spans.map((s) => ({ ...s, end: 2 })) };
  expect(runTogether([{ ...line, spans: line.spans.slice(0, 1) }, short])).toEqual([]);
});
