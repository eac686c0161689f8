'use client';
import { QuizPlayer, type QuizPlayerProps } from '@/components/quiz/quiz-player';
import { answer, finish } from '../../actions';

/** The quiz player on this session's actions. */
export function Player({
  sessionId,
  ...props
}: Omit<QuizPlayerProps, 'onAnswer' | 'onFinish'> & { sessionId: string }) {
  return (
    <QuizPlayer
      {...props}
      onAnswer={(position, given) => answer({ sessionId, position, answer: given })}
      onFinish={() => finish(sessionId)}
    />
  );
}
