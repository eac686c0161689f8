import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QuizItem } from '@/lib/model/quiz';
import { asWritten } from '@/lib/quiz/exchange/as-written';
import { declared, manifest, readZipped, resource } from './qti-package';

const NAMES = [
  'p',
  'span',
  'img',
  'math',
  'msup',
  'ruby',
  'rt',
  'qti-prompt',
  'qti-choice-interaction',
  'qti-inline-choice-interaction',
  'qti-order-interaction',
  'qti-match-interaction',
  'qti-hottext-interaction',
  'qti-text-entry-interaction',
  'qti-simple-choice',
  'qti-inline-choice',
  'qti-hottext',
  'qti-simple-match-set',
  'qti-simple-associable-choice',
  'qti-feedback-inline',
  'qti-feedback-block',
  'qti-rubric-block',
  'qti-response-if',
  'qti-response-condition',
  'qti-set-outcome-value',
  'qti-match',
  'qti-equal',
  'qti-variable',
  'qti-correct',
  'qti-base-value',
];
const ATTRIBUTES = [
  'identifier="A"',
  'identifier="B"',
  'identifier="RESPONSE"',
  'response-identifier="RESPONSE"',
  'outcome-identifier="A"',
  'show-hide="hide"',
  'max-choices="1"',
  'fixed="true"',
  'class="agent"',
  'class="says"',
  'xml:lang="zh"',
  'xml:lang="en"',
  'alttext="x"',
  'tolerance="1"',
];
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('词', ' word ', '7', 'A', ''),
    fc
      .tuple(
        fc.constantFrom(...NAMES),
        fc.subarray(ATTRIBUTES, { maxLength: 3 }),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, all, inside]) => {
        // an attribute stands once
        const once = new Map(all.map((one) => [one.split('=')[0], one]));
        return `<${name} ${[...once.values()].join(' ')}>${inside.join('')}</${name}>`;
      }),
  ),
}));

test('whatever is put together from the words of QTI gives whole items or reasons, never a throw', () => {
  const keys = fc.tuple(
    fc.constantFrom('single', 'multiple', 'ordered'),
    fc.constantFrom('identifier', 'float', 'directedPair'),
    fc.subarray(['A', 'B', 'A B', '7'], { minLength: 1, maxLength: 2 }),
  );
  fc.assert(
    fc.property(
      keys,
      fc.array(node, { maxLength: 5 }),
      node,
      ([many, base, right], body, rules) => {
        const { items, problems } = readZipped({
          'imsmanifest.xml': manifest(resource('1.xml')),
          '1.xml': `<qti-assessment-item identifier="q">${declared(many, base, right)}<qti-item-body>${body.join('')}</qti-item-body><qti-response-processing>${rules}</qti-response-processing></qti-assessment-item>`,
        });
        expect(items.length + problems.length).toBeGreaterThan(0);
        for (const item of items) expect(QuizItem.safeParse(asWritten(item)).success).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});
