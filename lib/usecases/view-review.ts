import { decide } from '@/lib/access/decide';
import { clinicDay, clinicDayStart } from '@/lib/model/clinic-day';
import type { Content } from '@/lib/model/content';
import type { ReviewView, SkillCardView } from '@/lib/model/review-view';
import type { StandingCard } from '@/lib/quiz/review/due-cards';
import { isSteady } from '@/lib/quiz/review/is-steady';
import type { ActingPerson } from './ports';
import { reviewStanding } from './review-standing';
import { reviewSummary } from './review-summary';
import { runningReview } from './running-review';
import type { TrainingDeps } from './training-deps';

/** The actor's own reviews: what is due, what will be, and the skills that calls have shown to be weak. */
export async function viewReview(
  deps: TrainingDeps,
  actor: ActingPerson,
): Promise<{ ok: true; review: ReviewView } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'quiz.start', 'own') === 'deny') return { ok: false, code: 'denied' };
  const now = deps.clock.now().getTime();
  const [standing, running] = await Promise.all([
    reviewStanding(deps, actor.userId),
    runningReview(deps, actor.userId),
  ]);
  const { due, cards, settings } = standing;
  const all = [...due.today, ...due.waiting, ...due.later];
  const skills = all
    .filter((each) => each.card.card.startsWith('skill/'))
    .sort((a, b) => a.recall - b.recall || (a.card.card < b.card.card ? -1 : 1));
  const content = deps.content.current();
  return {
    ok: true,
    review: {
      ...reviewSummary(standing, now),
      cards: { items: cards.length - skills.length, skills: skills.length },
      remembered: mean(all.filter(({ card }) => isSteady(card)).map(({ recall }) => recall)),
      skills: skills.map((each) => toSkill(each, content, clinicDay(now))),
      running,
      settings,
      now,
    },
  };
}

const mean = (values: readonly number[]): number | null =>
  values.length > 0 ? values.reduce((sum, each) => sum + each, 0) / values.length : null;

function toSkill(
  { card, recall, dueDay }: StandingCard,
  content: Content,
  today: number,
): SkillCardView {
  const skill = card.card.slice('skill/'.length);
  const practice = card.caseId === null ? undefined : content.cases.get(card.caseId);
  return {
    skill,
    title: card.title ?? { zh: skill, en: skill },
    recall,
    steady: isSteady(card),
    lapses: card.lapses,
    due: dueDay <= today,
    dueAt: clinicDayStart(dueDay),
    practice: practice ? { caseId: practice.id, title: practice.case.title } : null,
  };
}
