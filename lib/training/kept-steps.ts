import type { KeptStep } from '@/lib/model/enrolment';
import type { TrackStep } from '@/lib/model/track';

/** What somebody still remembers of some cards: how many of them they know, of how many there are, and how well (0..1). */
export interface Remembered {
  cards: number;
  of: number;
  recall: number;
}

/** Of the items of a quiz step at least this share must have been met, or the mean over them says little. */
const MET = 0.5;

/**
 * The steps that a renewal spares, because their knowledge was kept alive by reviews: a quiz step when enough of its items
 * were met and their mean recall is at the wanted retention; the handbook steps before it then too; calls when every quiz
 * step is kept, and the skills that calls have shown to be weak are at the wanted retention, each red line among them for
 * itself. Never an exam: it is sat at every renewal, its calls with it.
 */
export function keptSteps(
  path: readonly TrackStep[],
  known: {
    retention: number;
    items: (step: Extract<TrackStep, { kind: 'quiz' }>) => Remembered;
    skills: { recall: number; redLine: boolean }[];
  },
): KeptStep[] {
  const { retention, items, skills } = known;
  const quizzes = path.flatMap((step) => {
    if (step.kind !== 'quiz') return [];
    const { cards, of, recall } = items(step);
    return [{ step, recall, kept: of > 0 && cards >= of * MET && recall >= retention }];
  });
  const mean =
    skills.length === 0 ? 1 : skills.reduce((sum, each) => sum + each.recall, 0) / skills.length;
  const callsKept =
    quizzes.length > 0 &&
    quizzes.every(({ kept }) => kept) &&
    mean >= retention &&
    skills.every(({ recall, redLine }) => !redLine || recall >= retention);
  return path.flatMap((step, i): KeptStep[] => {
    if (step.kind === 'call') return callsKept ? [{ stepId: step.id, recall: mean }] : [];
    if (step.kind === 'exam') return [];
    const next = path.slice(i).find((each) => each.kind === 'quiz');
    const quiz = quizzes.find((each) => each.step.id === next?.id);
    return quiz?.kept ? [{ stepId: step.id, recall: quiz.recall }] : [];
  });
}
