'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Pace, speechTime } from '@/components/call/speech-time';
import type { CallView } from '@/lib/model/call-view';

export interface Caption {
  /** How many turns of the transcript have been said to the end. */
  said: number;
  /** The patient's line now being said, as far as it has come; null when nobody speaks. */
  current: { index: number; shown: string; whole: string } | null;
  speaking: boolean;
  /** When the patient stopped speaking (performance clock); null while speaking. */
  quietSince: number | null;
  /** Shows all that was said at once. */
  finish: () => void;
}

export interface CaptionOptions {
  turns: CallView['turns'];
  language: 'zh' | 'en';
  pace: Pace;
  /** Says a line aloud and calls back when it is over; gives a way to stop. Null: captions only. */
  speak: ((text: string, over: () => void) => () => void) | null;
}

const BREATH_MS = 450;
const TICK_MS = 60;

/**
 * Lets the patient's lines appear at the pace of speech. What was there when the page was opened counts as said, so that a
 * reload goes on where the call was.
 */
export function useCaption({ turns, language, pace, speak }: CaptionOptions): Caption {
  const [said, setSaid] = useState(turns.length);
  const [shown, setShown] = useState('');
  const [quietSince, setQuietSince] = useState<number | null>(null);
  const next = turns[said];
  const line = next?.speaker === 'patient' ? next.text[language] : null;
  const pending = next !== undefined;

  useEffect(() => {
    if (!pending) {
      setQuietSince((before) => before ?? performance.now());
      return;
    }
    if (line === null) {
      setSaid(said + 1);
      return;
    }
    setQuietSince(null);
    setShown('');
    const characters = [...line];
    const time = speechTime(line, pace);
    const begun = performance.now() + BREATH_MS;
    let aloud = speak !== null;
    const stop = speak?.(line, () => {
      aloud = false;
    });
    const timer = setInterval(() => {
      const share = (performance.now() - begun) / time;
      setShown(characters.slice(0, Math.max(0, Math.ceil(share * characters.length))).join(''));
      if (share >= 1 && (!aloud || share > 3)) {
        clearInterval(timer);
        setSaid(said + 1);
      }
    }, TICK_MS);
    return () => {
      clearInterval(timer);
      stop?.();
    };
  }, [pending, line, said, pace, speak]);

  const total = useRef(turns.length);
  total.current = turns.length;
  const finish = useCallback(() => setSaid(total.current), []);
  const current = line === null || !next ? null : { index: next.index, shown, whole: line };
  return { said, current, speaking: pending, quietSince, finish };
}
