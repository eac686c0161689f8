'use client';
import { useToast } from '@/components/ui/use-toast';
import { orLost } from './or-lost';

type Lost = { ok: false; code: 'lost' };

/**
 * Gives what a button or the undo of a toast does: asks the server, and says in words when that was refused or no answer came.
 * Nothing is said when it worked: the page shows it.
 */
export function useOrTell() {
  const toast = useToast();
  return <Answer extends { ok: boolean }>(
    ask: () => Promise<Answer>,
    failed: (refusal: Extract<Answer | Lost, { ok: false }>) => string,
  ) =>
    async (): Promise<void> => {
      const answer = await orLost(ask());
      if (!answer.ok)
        toast({
          tone: 'critical',
          message: failed(answer as Extract<Answer | Lost, { ok: false }>),
        });
    };
}
