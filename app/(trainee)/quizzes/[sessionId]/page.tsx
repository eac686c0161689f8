import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { whose } from '@/app/_parts/whose';
import { QuizResult } from '@/components/quiz/quiz-result';
import { PageHeader } from '@/components/shell/page-header';
import { buttonClass } from '@/components/ui/button-class';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { viewQuiz } from '@/lib/usecases/view-quiz';
import { shownIn } from '../_parts/shown';
import { PlacementParts } from './_parts/placement-parts';
import { Player } from './_parts/player';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('quiz'))('title') };
}

export default async function QuizPage({ params }: { params: Promise<{ sessionId: string }> }) {
  const { sessionId } = await params;
  const actor = await requireActor();
  const [t, result] = await Promise.all([
    getTranslations('quiz'),
    trainingDeps().then((deps) => viewQuiz(deps, actor, sessionId)),
  ]);
  if (!result.ok) notFound();
  const { session } = result;
  const shown = shownIn(actor.locale);
  const items = session.items.map(shown.item);
  const feedback = session.feedback.map((told) => told && shown.feedback(told));
  const title = wordsIn(actor.locale)(session.title);
  const of = await whose(actor, session.personId);
  const own = session.forStep
    ? { href: `/tracks/${session.forStep.trackId}`, label: t('toTrack') }
    : session.review
      ? { href: '/review', label: t('toReview') }
      : { href: '/quizzes', label: t('title') };
  const back = of ? of.back : own;
  const passedText =
    session.kind === 'exam' ? 'examPassedText' : session.forStep ? 'passedText' : 'freePassedText';
  return (
    <>
      <PageHeader
        title={title}
        back={back}
        eyebrow={
          of?.name ?? (session.kind === 'exam' && !session.placement ? t('exam') : undefined)
        }
        quiet={session.finishedAt === null}
      />
      <ClientMessages namespaces={['quiz']}>
        {session.finishedAt !== null && session.score !== null ? (
          <QuizResult
            score={session.score}
            pass={session.review || session.placement ? null : session.pass}
            passed={
              session.placement
                ? session.placement.some((part) => part.proved)
                : (session.passed ?? false)
            }
            verdict={
              session.placement
                ? {
                    caption: t('placed'),
                    text: (
                      <PlacementParts parts={session.placement} words={wordsIn(actor.locale)} />
                    ),
                  }
                : session.passed && !session.review
                  ? { caption: t('passed'), text: t(passedText) }
                  : undefined
            }
            items={items}
            answers={session.answers}
            feedback={feedback}
            actions={
              back && (
                <Link href={back.href} className={buttonClass({ variant: 'primary' })}>
                  {of || session.forStep || session.review ? back.label : t('toQuizzes')}
                </Link>
              )
            }
          />
        ) : (
          <Player
            sessionId={session.id}
            title={title}
            exam={session.kind === 'exam'}
            items={items}
            answers={session.answers}
            feedback={feedback}
            leftMs={
              session.deadlineAt === null ? null : Math.max(0, session.deadlineAt - session.now)
            }
          />
        )}
      </ClientMessages>
    </>
  );
}
