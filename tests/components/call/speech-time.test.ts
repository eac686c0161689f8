import { expect, test } from 'vitest';
import { readingTime, speechTime } from '@/components/call/speech-time';

const line = '我就觉得你们家有点贵，听完就没再问了。';

test('a slow patient takes longer over the same words', () => {
  expect(speechTime(line, 'slow')).toBeGreaterThan(speechTime(line, 'normal'));
  expect(speechTime(line, 'normal')).toBeGreaterThan(speechTime(line, 'fast'));
});

test('a line takes about as long in English as in Chinese', () => {
  const chinese = speechTime(line, 'normal');
  const english = speechTime('I just found you a bit expensive and left it there.', 'normal');
  expect(english / chinese).toBeGreaterThan(0.6);
  expect(english / chinese).toBeLessThan(1.6);
});

test('the shortest word still takes a moment', () => {
  expect(speechTime('喂', 'fast')).toBe(700);
});

test('reading three replies of a call takes several seconds', () => {
  const seconds = readingTime([line, line, line]) / 1_000;
  expect(seconds).toBeGreaterThan(4);
  expect(seconds).toBeLessThan(12);
});
