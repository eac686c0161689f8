import type { AgentAt, CallReading } from '@/lib/scoring/call-reading';
import type { Breach, CheckOf, RuleKind } from '@/lib/scoring/kinds/rule-kind';

type Wording = CheckOf<'wording'>;

/**
 * How things are worded: 您 not 你, no banned words (unless denied or quoted), not too long, not too many
 * questions at once, no line of `most` characters or more said twice.
 */
export const wording: RuleKind<'wording'> = (check, reading) =>
  reading.agents.flatMap((agent) => byWhat[check.what](check, agent, reading));

const byWhat: Record<
  Wording['what'],
  (check: Wording, agent: AgentAt, reading: CallReading) => Breach[]
> = {
  'polite-you': (_check, agent) => {
    const bare = agent.turn.text
      .replace(/[“「『"][^”」』"]*[”」』"]/gu, blank)
      .search(/你(?!们俩|俩|好)/u);
    return bare < 0 ? [] : [{ turn: agent.index, span: [bare, bare + 1] }];
  },
  banned: (check, agent) => {
    const text = agent.turn.text.replace(/[“「『"][^”」』"]*[”」』"]/gu, blank);
    for (const word of check.banned) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (isDenied(text, at)) continue;
        return [{ turn: agent.index, span: [at, at + word.length] }];
      }
    }
    return [];
  },
  length: (check, agent) =>
    [...agent.turn.text].length > (check.most ?? 160) ? [{ turn: agent.index, span: null }] : [],
  questions: (check, agent) => {
    const count = agent.turn.text.match(/[？?]/gu)?.length ?? 0;
    return count > (check.most ?? 3) ? [{ turn: agent.index, span: null }] : [];
  },
  repeated: (check, agent, reading) => {
    const least = check.most ?? 12;
    const text = bare(agent.turn.text);
    const before = reading.agents.slice(0, agent.order);
    return [...text].length >= least && before.some((other) => bare(other.turn.text) === text)
      ? [{ turn: agent.index, span: null }]
      : [];
  },
};

const bare = (text: string): string => text.replace(/[\s\p{P}]/gu, '');

const blank = (quoted: string): string => '　'.repeat(quoted.length);

/** 不说、不会、不是 and the like within a few characters before, in the same clause, turn a word into its opposite. */
function isDenied(text: string, at: number): boolean {
  const clause =
    text
      .slice(Math.max(0, at - 8), at)
      .split(/[，。！？；,.!?;]/u)
      .at(-1) ?? '';
  return /不|没|別|别|勿|未|无|哪敢|哪有|哪来|谁也/u.test(clause);
}
