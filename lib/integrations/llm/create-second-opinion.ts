import { z } from 'zod';
import type { Move } from '@/lib/model/moves';
import type { Clock } from '@/lib/usecases/ports';
import type { Opinion, SecondOpinion } from '@/lib/usecases/ports/second-opinion';
import { createCircuitBreaker } from './circuit-breaker';
import { createDailyBudget } from './daily-budget';
import { limitedFetch } from './limited-fetch';
import { secondOpinionQuestion } from './second-opinion-question';

const Answer = z.strictObject({
  moves: z
    .array(z.strictObject({ move: z.string().max(60), quote: z.string().max(2_000) }))
    .max(24),
});
type Answer = z.infer<typeof Answer>;

/** Why there was no answer. Says nothing of what was asked, and no key. */
export type NoAnswer = 'slow' | 'unreachable' | 'unreadable' | `status ${number}`;

export interface SecondOpinionSettings {
  /** Up to `/v1`: `/chat/completions` is added. */
  url: string;
  model: string;
  /** Sent as a bearer token when there is one. */
  key: string | undefined;
  /** See `SecondOpinion.below`. */
  below: number;
  /** For everything together, the second attempt included. */
  timeoutMs: number;
  /** Requests a day, second attempts included. */
  daily: number;
}

/**
 * A second opinion from any endpoint that speaks OpenAI's chat completions, through the AI SDK. One attempt, and one more
 * when that may help, inside the time limit; a daily budget; a circuit breaker. Its answer is read strictly and otherwise
 * thrown away. `onNoAnswer` hears why there was none.
 */
export function createSecondOpinion(
  settings: SecondOpinionSettings,
  around: {
    labels: readonly Move[];
    clock: Clock;
    onNoAnswer: (why: NoAnswer) => void;
  },
): SecondOpinion {
  const breaker = createCircuitBreaker(around.clock);
  const budget = createDailyBudget(settings.daily, around.clock);

  async function attempts(
    said: { prev: string | null; text: string },
    signal: AbortSignal,
  ): Promise<Answer | NoAnswer> {
    const first = await attempt(settings, around.labels, said, signal);
    if (typeof first !== 'string' || signal.aborted || !mayHelp(first)) return first;
    return budget.spend() ? attempt(settings, around.labels, said, signal) : first;
  }

  return {
    below: settings.below,
    async ask(said): Promise<Opinion | null> {
      if (budget.left() <= 0 || !breaker.mayAsk()) return null;
      budget.spend();
      const stop = new AbortController();
      let timer: NodeJS.Timeout | undefined;
      const slow = new Promise<NoAnswer>((resolve) => {
        timer = setTimeout(() => {
          resolve('slow');
          stop.abort();
        }, settings.timeoutMs);
      });
      const asked = attempts(said, stop.signal).catch((): NoAnswer => 'unreadable');
      const answer = await Promise.race([asked, slow]);
      clearTimeout(timer);
      if (typeof answer === 'string') {
        breaker.report('badly');
        around.onNoAnswer(answer);
        return null;
      }
      breaker.report('well');
      return { by: settings.model, moves: answer.moves };
    },
  };
}

/** Asked again: what was overloaded, broken off or garbled; not what was refused. */
const mayHelp = (why: NoAnswer): boolean =>
  !/^status 4/.test(why) || why === 'status 408' || why === 'status 429';

/** One request. The SDK is loaded with the first, so that a server without a second opinion never does. */
async function attempt(
  { url, model, key }: SecondOpinionSettings,
  labels: readonly Move[],
  said: { prev: string | null; text: string },
  signal: AbortSignal,
): Promise<Answer | NoAnswer> {
  const [{ APICallError, generateText, Output }, { createOpenAICompatible }] = await Promise.all([
    import('ai'),
    import('@ai-sdk/openai-compatible'),
  ]);
  const endpoint = createOpenAICompatible({
    name: 'second-opinion',
    baseURL: url,
    apiKey: key,
    fetch: limitedFetch,
  });
  try {
    const { output } = await generateText({
      model: endpoint(model),
      ...secondOpinionQuestion(labels, said),
      // more endpoints know `json_object` than `json_schema`; the shape is told in words and checked here
      output: Output.json(),
      temperature: 0,
      maxOutputTokens: 800,
      maxRetries: 0,
      abortSignal: signal,
    });
    const read = Answer.safeParse(output);
    return read.success ? read.data : 'unreadable';
  } catch (error) {
    if (!APICallError.isInstance(error)) return 'unreadable';
    if (error.statusCode === undefined) return 'unreachable';
    return error.statusCode >= 400 ? `status ${error.statusCode}` : 'unreadable';
  }
}
