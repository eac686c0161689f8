'use client';
import { Lightbulb, Pause } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { HangUpButton } from '@/components/call/hang-up-button';
import { HINT_PRICE } from '@/components/call/hint-price';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { UseCall } from './use-call';

/** What one can do besides talking: ask for a hint, put on hold, hang up. */
export function CallBar({ call, speaking }: { call: UseCall; speaking: boolean }) {
  const t = useTranslations('call');
  const { view, connection, send } = call;
  const idle = connection === 'idle';
  const phone = view.channel === 'phone';
  return (
    // on a phone the undo needs the room: the row must not break under the thumb
    <div className="group ms-auto flex items-center gap-2">
      {view.mode === 'coached' && view.phase === 'connected' && !view.goodbye && (
        <Button
          variant="signal"
          size="sm"
          className="max-sm:group-has-data-hanging:hidden"
          icon={<Lightbulb />}
          disabled={!idle || view.hintsLeft === 0 || view.hint !== null || speaking}
          onClick={() => void send({ type: 'hint' })}
          title={t('hint.left', { count: view.hintsLeft })}
        >
          {view.hintsLeft === 0 && view.hint === null ? (
            t('hint.none')
          ) : (
            <>
              <span className="max-sm:sr-only">{t('hint.title')} </span>
              {t('hint.price', { points: HINT_PRICE })}
            </>
          )}
        </Button>
      )}
      {phone && view.phase === 'connected' && (
        <IconButton
          label={t('bar.hold')}
          icon={<Pause />}
          variant="outline"
          className="max-sm:group-has-data-hanging:hidden"
          disabled={!idle}
          onClick={() => void send({ type: 'hold' })}
        />
      )}
      <HangUpButton
        channel={view.channel}
        disabled={!idle}
        onHangUp={() => void send({ type: 'hang-up' })}
      />
    </div>
  );
}
