import type { QuizItem } from '@/lib/model/quiz';

type HotText = Extract<QuizItem, { kind: 'hot-text' }>;
type AgentLine = Extract<HotText['lines'][number], { who: 'agent' }>;

/** The parts of a transcript that can be marked, in reading order: all that the agent says. */
export function markableParts(item: HotText): AgentLine['parts'] {
  return item.lines.flatMap((line) => (line.who === 'agent' ? line.parts : []));
}
