'use client';
import { useCallback, useEffect, useRef, useState } from 'react';

interface Recognition {
  lang: string;
  interimResults: boolean;
  continuous: boolean;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
  onend: (() => void) | null;
  onerror: (() => void) | null;
  start: () => void;
  stop: () => void;
  abort: () => void;
}
type RecognitionClass = new () => Recognition;

export interface Dictation {
  able: boolean;
  listening: boolean;
  start: () => void;
  stop: () => void;
}

/** Speaking instead of typing, by the browser's own speech recognition, in Chinese. `onText` gets all that was understood so far. */
export function useDictation(onText: (text: string) => void): Dictation {
  const [able, setAble] = useState(false);
  const [listening, setListening] = useState(false);
  const recognition = useRef<Recognition | null>(null);
  const heard = useRef(onText);
  heard.current = onText;
  useEffect(() => {
    setAble(recognitionClass() !== undefined);
    return () => recognition.current?.abort();
  }, []);
  const start = useCallback(() => {
    const Made = recognitionClass();
    if (!Made || recognition.current) return;
    const made = new Made();
    made.lang = 'zh-CN';
    made.interimResults = true;
    made.continuous = true;
    made.onresult = ({ results }) =>
      heard.current(Array.from(results, (result) => result[0]?.transcript ?? '').join(''));
    const over = () => {
      recognition.current = null;
      setListening(false);
    };
    made.onend = over;
    made.onerror = over;
    recognition.current = made;
    setListening(true);
    made.start();
  }, []);
  const stop = useCallback(() => recognition.current?.stop(), []);
  return { able, listening, start, stop };
}

function recognitionClass(): RecognitionClass | undefined {
  const found = window as unknown as {
    SpeechRecognition?: RecognitionClass;
    webkitSpeechRecognition?: RecognitionClass;
  };
  return found.SpeechRecognition ?? found.webkitSpeechRecognition;
}
