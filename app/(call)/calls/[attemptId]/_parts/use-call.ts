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
  /** An action is on its way, or waits for the network: a further one would be lost. */
  busy: boolean;
  /** Code of the last refusal, until the next action. */
  refusal: string | null;
  /**
   * Sends one action; does nothing while another is on its way, so that a double click is harmless. Only a silence, which
   * nobody clicked, is waited for. Resolves when it was answered: true if it was applied.
   */
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
  const latest = useRef(initial);
  const flight = useRef<{ type: CallAct['type']; done: Promise<boolean> } | null>(null);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const perform = useCallback(async (act: CallAct): Promise<boolean> => {
    const { attemptId, seq } = latest.current;
    setConnection('sending');
    if (!isUnasked(act)) setRefusal(null);
    const answer = await deliver(
      `/api/calls/${attemptId}/turns`,
      JSON.stringify({ expectedSeq: seq, idempotencyKey: newKey(), act }),
      () => alive.current && setConnection('offline'),
      () => alive.current,
    );
    if (answer === null) return false;
    if (answer.view) {
      latest.current = answer.view;
      setView(answer.view);
    }
    if (answer.ok) {
      setConnection('idle');
      return true;
    }
    setConnection(answer.code === 'signed-out' ? 'signed-out' : 'idle');
    // a silence or an end that came at the wrong moment was overtaken by something better: nobody needs to hear of it
    if (!isUnasked(act) || answer.code === 'signed-out') setRefusal(answer.code);
    return false;
  }, []);

  const send = useCallback(
    async (act: CallAct): Promise<boolean> => {
      if (flight.current && (flight.current.type !== 'silence' || act.type === 'silence'))
        return false;
      await flight.current?.done;
      if (flight.current) return false;
      const done = perform(act).finally(() => {
        flight.current = null;
      });
      flight.current = { type: act.type, done };
      return done;
    },
    [perform],
  );
  const busy = connection === 'sending' || connection === 'offline';
  return { view, connection, busy, refusal, send };
}

/** Sent by the clock, not by a click. */
const isUnasked = ({ type }: CallAct): boolean => type === 'silence' || type === 'time-up';

/** `crypto.randomUUID` exists only on https and localhost; a clinic may serve plain http on its own network. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
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
