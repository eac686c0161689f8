import { Story } from 'inkjs';
import { Compiler } from 'inkjs/full';
import { type Figure, round } from './figure';
import { perSecond } from './per-second';

/** A call of the shape of ours, written for the story engine ink: seven places, three choices, mood variables. */
const KNOTS = ['hello', 'raised', 'explored', 'answered', 'second', 'decision', 'closing'];
const INK = `VAR trust = 40
VAR patience = 60
-> hello
${KNOTS.map(
  (knot, i) => `=== ${knot} ===
{patience < 30: 又来了。|嗯，怎么了？}
* [能理解，您慢慢说]
  ~ trust = trust + 4
  ~ patience = patience + 3
  -> ${KNOTS[i + 1] ?? 'over'}
* [我们价格都公开的]
  ~ trust = trust + 1
  -> ${KNOTS[i + 1] ?? 'over'}
* [您今天就得定]
  ~ trust = trust - 8
  ~ patience = patience - 12
  -> ${KNOTS[i + 1] ?? 'over'}`,
).join('\n')}
=== over ===
好，再见。
-> END
`;

/** Steps (choose and continue) per second of inkjs on a call like ours: text and variables only, nothing is understood or scored. */
export function benchPeer(): Figure {
  const compiled = new Compiler(INK).Compile().ToJson();
  if (typeof compiled !== 'string') throw new Error('the ink story did not compile');
  const story = new Story(compiled);
  const steps = perSecond(1_000, (i) => {
    story.ResetState();
    story.ContinueMaximally();
    let turn = 0;
    for (; story.currentChoices.length > 0; turn++) {
      story.ChooseChoiceIndex((i + turn) % story.currentChoices.length);
      story.ContinueMaximally();
    }
    return turn;
  });
  return { name: 'inkjs steps', value: round(steps.warm, 0), unit: 'steps/s', aim: null };
}
