import type { AssignmentKind } from '@/lib/model/assignment-view';
import type { Content } from '@/lib/model/content';
import type { Text } from '@/lib/model/text';

const titleOr = (title: Text | undefined, id: string): Text => title ?? { zh: id, en: id };

/** The title of a case; its id when the content no longer has it. */
export function caseTitle(content: Content, caseId: string): Text {
  return titleOr(content.cases.get(caseId)?.case.title, caseId);
}

/** The title of what was assigned; its id when the content no longer has it. */
export function subjectTitle(content: Content, kind: AssignmentKind, id: string): Text {
  if (kind === 'case') return caseTitle(content, id);
  return titleOr((kind === 'quiz' ? content.quizBanks : content.tracks).get(id)?.title, id);
}
