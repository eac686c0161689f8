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
  const [ended, setEnded] = useState(turns.length);
  const [shown, setShown] = useState({ index: -1, text: '' });
  const [quietSince, setQuietSince] = useState<number | null>(null);
  // the own words and what happened need no time: they stand there as soon as they are known
  let said = ended;
  while (said < turns.length && turns[said]?.speaker !== 'patient') said += 1;
  const next = turns[said];
  const index = next?.index ?? -1;
  const line = next ? next.text[language] : null;

  useEffect(() => {
    if (line === null) {
      setQuietSince((before) => before ?? performance.now());
      return;
    }
    setQuietSince(null);
    const characters = [...line];
    const time = speechTime(line, pace);
    const begun = performance.now() + BREATH_MS;
    let aloud = speak !== null;
    const stop = speak?.(line, () => {
      aloud = false;
    });
    const timer = setInterval(() => {
      const share = (performance.now() - begun) / time;
      const text = characters.slice(0, Math.max(0, Math.ceil(share * characters.length))).join('');
      setShown({ index, text });
      if (share >= 1 && (!aloud || share > 3)) {
        clearInterval(timer);
        setEnded(said + 1);
      }
    }, TICK_MS);
    return () => {
      clearInterval(timer);
      stop?.();
    };
  }, [line, index, said, pace, speak]);

  const total = useRef(turns.length);
  total.current = turns.length;
  const finish = useCallback(() => setEnded(total.current), []);
  // until the first piece of a line there is nothing of it, and nothing of the line before
  const current =
    line === null ? null : { index, shown: shown.index === index ? shown.text : '', whole: line };
  return { said, current, speaking: line !== null, quietSince, finish };
}
