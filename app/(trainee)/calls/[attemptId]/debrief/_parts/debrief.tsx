'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DebriefProps } from '@/components/debrief/debrief-props';
import { DebriefScreen } from '@/components/debrief/debrief-screen';
import { Alert } from '@/components/ui/alert';
import { fork, meant } from '../actions';

/** The debrief with its one action: try again from a turn. */
export function Debrief(props: DebriefProps) {
  const t = useTranslations('debrief');
  const [forking, setForking] = useState<number | null>(null);
  const [refused, setRefused] = useState(false);
  const tryAgain = async (seq: number) => {
    setForking(seq);
    setRefused(false);
    const result = await fork({ attemptId: props.attemptId, beforeSeq: seq }).catch(() => ({
      code: 'lost',
    }));
    if (result) setRefused(true);
    setForking(null);
  };
  return (
    <>
      {refused && (
        <Alert tone="signal" live className="mb-4">
          {t('forkRefused')}
        </Alert>
      )}
      <DebriefScreen
        {...props}
        forking={forking}
        onFork={tryAgain}
        onMeant={(seq, moves, note) =>
          meant({ attemptId: props.attemptId, seq, moves: [...moves], note })
        }
      />
    </>
  );
}
