'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallAct } from '@/lib/model/call-request';
import type { CallView } from '@/lib/model/call-view';

type Answer = { ok: true; view: CallView } | { ok: false; code: string; view: CallView | null };

/** How a request stands: `offline` keeps trying by itself, `signed-out` cannot go on here. */
export type Connection = 'idle' | 'sending' | 'offline' | 'signed-out';

export interface UseCall {
  view: CallView;
  connection: Connection;
  /** Code of the last refusal, until the next action. */
  refusal: string | null;
  /** Sends one action; does nothing while another is on its way. Resolves when it was answered. */
  send: (act: CallAct) => Promise<boolean>;
}

const RETRY_MS = [400, 800, 1_600, 3_000, 5_000];

/**
 * A running call in the browser. Every action carries the sequence number it was made for and a key of its own, so that
 * a repeated request, a reload or a second device never applies anything twice; a dropped network is retried until it is
 * back, with the same key.
 */
export function useCall(initial: CallView): UseCall {
  const [view, setView] = useState(initial);
  const [connection, setConnection] = useState<Connection>('idle');
  const [refusal, setRefusal] = useState<string | null>(null);
  const busy = useRef(false);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const send = useCallback(
    async (act: CallAct): Promise<boolean> => {
      if (busy.current) return false;
      busy.current = true;
      setConnection('sending');
      setRefusal(null);
      const body = JSON.stringify({
        expectedSeq: view.seq,
        idempotencyKey: crypto.randomUUID(),
        act,
      });
      try {
        const answer = await deliver(
          `/api/calls/${view.attemptId}/turns`,
          body,
          () => alive.current && setConnection('offline'),
          () => alive.current,
        );
        if (answer === null) return false;
        if (answer.view) setView(answer.view);
        if (answer.ok) setConnection('idle');
        else {
          setConnection(answer.code === 'signed-out' ? 'signed-out' : 'idle');
          setRefusal(answer.code);
        }
        return answer.ok;
      } finally {
        busy.current = false;
      }
    },
    [view.seq, view.attemptId],
  );
  return { view, connection, refusal, send };
}

async function deliver(
  url: string,
  body: string,
  onLost: () => void,
  wanted: () => boolean,
): Promise<Answer | null> {
  for (let attempt = 0; wanted(); attempt++) {
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
        signal: AbortSignal.timeout(15_000),
      });
      if (response.status < 500) return (await response.json()) as Answer;
    } catch {
      // no network, or no answer in time: the same request again, its key makes that harmless
    }
    onLost();
    await new Promise((resolve) =>
      setTimeout(resolve, RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)]),
    );
  }
  return null;
}
