import { DIMENSIONS } from '@/lib/model/dimension';
import type { HandbookEntry } from '@/lib/model/handbook';
import { PolicyTopic } from '@/lib/model/policy';

export interface HandbookSection {
  id: string;
  /** The message with its heading. */
  heading: `dimension.${(typeof DIMENSIONS)[number]}` | `topic.${PolicyTopic}`;
  entries: HandbookEntry[];
}

/** The shelves of the handbook that hold something: rules and steps by dimension, then policies by topic. */
export function handbookSections(entries: readonly HandbookEntry[]): HandbookSection[] {
  return [
    ...DIMENSIONS.map(
      (dimension): HandbookSection => ({
        id: `dimension-${dimension}`,
        heading: `dimension.${dimension}`,
        entries: entries.filter((each) => each.dimension === dimension),
      }),
    ),
    ...PolicyTopic.options.map(
      (topic): HandbookSection => ({
        id: `topic-${topic}`,
        heading: `topic.${topic}`,
        entries: entries.filter((each) => each.topic === topic),
      }),
    ),
  ].filter((section) => section.entries.length > 0);
}
