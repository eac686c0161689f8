import { expect, test } from 'vitest';
import { partQuestion } from '@/lib/patient/part-question';

const line = (zh: string, en: string) => ({
  id: 'item:x/answered#0.any.0',
  slot: 'item:x/answered',
  text: { zh, en },
});

test('a line that ends in a question is parted from it', () => {
  const { lead, question } = partQuestion(
    line('行，能挪就行。医生那边不会有意见吧？', "Good, if it can move. The doctor won't mind?"),
  );
  expect(lead?.text).toEqual({ zh: '行，能挪就行。', en: 'Good, if it can move.' });
  expect(question?.text).toEqual({ zh: '医生那边不会有意见吧？', en: "The doctor won't mind?" });
  expect(question?.id).not.toBe(lead?.id);
  expect(question?.slot).toBe(lead?.slot);
});

test('questions in a row stay together', () => {
  const { lead, question } = partQuestion(
    line('行。真给？一项一项写的那种？', 'Good. Really? Item by item?'),
  );
  expect(lead?.text).toEqual({ zh: '行。', en: 'Good.' });
  expect(question?.text).toEqual({ zh: '真给？一项一项写的那种？', en: 'Really? Item by item?' });
});

test('a question early in the line is none at its end', () => {
  const said = line('光祝福啊？那我爱听。', 'Only wishes? I like that.');
  expect(partQuestion(said)).toEqual({ lead: said, question: null });
});

test('a line that only asks stays whole, and so does one whose translation cannot be parted', () => {
  for (const said of [
    line('那要空腹吗？', 'Do I come without breakfast?'),
    line('行，那就好。那要空腹吗？', 'Fine, do I come without breakfast?'),
    line('说得轻巧……那要是还完不了呢？', 'Easy to say… and if not?'),
  ])
    expect(partQuestion(said)).toEqual({ lead: null, question: said });
});
