import { loadContent } from '@/lib/content/load-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import { drawForm } from '@/lib/quiz/draw-form';
import { defaultBlueprint } from '@/lib/quiz/exam/default-blueprint';
import { drawExamForm } from '@/lib/quiz/exam/draw-exam-form';
import { expectedCredit } from '@/lib/quiz/exam/expected-credit';
import { markAnswer } from '@/lib/quiz/mark-answer';
import { rightAnswer } from '@/lib/quiz/right-answer';
import { loadDetect } from '../load-detect';
import { type Figure, round } from './figure';
import { perSecond } from './per-second';

const EXAM_ITEMS = 20;
const RATE_MS = 500;

/** Times marking and the drawing of exams in this process, on one core; typed replies with the language model. */
export function benchQuizzes(): Figure[] {
  const { content } = loadContent('scenarios', PARSED_CONTENT);
  const pool = [...content.quizItems.values()];
  const detect = loadDetect();
  const form = drawForm(pool, pool.length, 1).map((item) => ({ item, answer: rightAnswer(item) }));
  const typed = form.filter(({ answer }) => answer.kind === 'fill-in');
  const chosen = form.filter(({ answer }) => answer.kind !== 'fill-in');
  const blueprint = defaultBlueprint(pool, EXAM_ITEMS);
  const rate = (of: typeof form) =>
    perSecond(RATE_MS, (i) => {
      const { item, answer } = of[i % of.length] as (typeof form)[number];
      if (!markAnswer(item, answer, detect).ok) throw new Error(`${item.item.id} was not marked`);
      return 1;
    }).warm;
  const forms = perSecond(RATE_MS, (seed) => {
    drawExamForm(pool, blueprint, {
      seed,
      exposure: new Map(),
      seen: new Set(),
      expected: expectedCredit,
    });
    return 1;
  });
  return [
    { name: 'marking chosen answers', value: round(rate(chosen), 0), unit: 'answers/s', aim: null },
    { name: 'marking typed replies', value: round(rate(typed), 0), unit: 'answers/s', aim: null },
    {
      name: `exam forms of ${EXAM_ITEMS} from ${pool.length} items`,
      value: round(forms.warm, 0),
      unit: 'forms/s',
      aim: null,
    },
  ];
}
