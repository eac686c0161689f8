import type { AgentAt, CallReading } from '@/lib/scoring/call-reading';
import type { Breach, CheckOf, RuleKind } from '@/lib/scoring/kinds/rule-kind';

type Wording = CheckOf<'wording'>;

/**
 * How things are worded: 您 not 你, no banned words (unless denied or quoted), not too long, not too many
 * questions at once, no line of `most` characters or more said twice.
 */
export const wording: RuleKind<'wording'> = (check, reading) => {
  const { what } = check;
  if (what === 'repeated') return saidAgain(check, reading);
  if (what === 'banned' && !check.banned.some((word) => reading.unquoted.includes(word))) return [];
  return reading.agents.flatMap((agent) => byWhat[what](check, agent));
};

const byWhat: Record<
  Exclude<Wording['what'], 'repeated'>,
  (check: Wording, agent: AgentAt) => Breach[]
> = {
  'polite-you': (_check, { index, unquoted }) => {
    const bare = unquoted.search(/你(?!们俩|俩|好)/u);
    return bare < 0 ? [] : [{ turn: index, span: [bare, bare + 1] }];
  },
  banned: (check, { index, unquoted }) => {
    for (const word of check.banned) {
      for (let at = unquoted.indexOf(word); at >= 0; at = unquoted.indexOf(word, at + 1)) {
        if (isDenied(unquoted, at)) continue;
        return [{ turn: index, span: [at, at + word.length] }];
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
};

/** The turns that say what an earlier one said, whatever the punctuation. */
function saidAgain(check: Wording, { agents }: CallReading): Breach[] {
  const least = check.most ?? 12;
  const texts = agents.map(({ turn }) => turn.text.replace(/[\s\p{P}]/gu, ''));
  return agents
    .filter((_, i) => texts.indexOf(texts[i] as string) < i)
    .filter(({ order }) => [...(texts[order] as string)].length >= least)
    .map(({ index }) => ({ turn: index, span: null }));
}

/** 不说、不会、不是 and the like within a few characters before, in the same clause, turn a word into its opposite. */
function isDenied(text: string, at: number): boolean {
  const clause =
    text
      .slice(Math.max(0, at - 8), at)
      .split(/[，。！？；,.!?;]/u)
      .at(-1) ?? '';
  return /不|没|別|别|勿|未|无|哪敢|哪有|哪来|谁也/u.test(clause);
}
