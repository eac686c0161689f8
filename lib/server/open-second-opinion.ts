import 'server-only';
import path from 'node:path';
import { readMoves } from '@/lib/content/read-moves';
import { createSecondOpinion } from '@/lib/integrations/llm/create-second-opinion';
import type { SecondOpinion } from '@/lib/usecases/ports/second-opinion';
import type { Clock } from './clock';
import type { Environment } from './environment';
import type { Logger } from './logger';

/** The second opinion that the environment asks for, or null. What goes wrong with it is in the log, without any words of a call. */
export function openSecondOpinion({
  environment,
  clock,
  logger,
}: {
  environment: Environment;
  clock: Clock;
  logger: Logger;
}): SecondOpinion | null {
  if (!environment.secondOpinion) return null;
  const labels = readMoves(path.join(process.cwd(), 'scenarios'));
  return createSecondOpinion(environment.secondOpinion, {
    labels,
    clock,
    onNoAnswer: (why) => logger.warn({ why }, 'no second opinion'),
  });
}
