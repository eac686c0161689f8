'use client';
import { useCallback, useEffect, useMemo, useState } from 'react';

export interface Voice {
  /** The browser can speak Chinese aloud. */
  able: boolean;
  on: boolean;
  toggle: () => void;
  /** Null while it is off. */
  speak: ((text: string, over: () => void) => () => void) | null;
  /** One ring of the phone, when sound is on. */
  ring: () => void;
}

const KEPT = 'hs-voice';

/** The patient's voice by the browser's own speech synthesis. Off until somebody turns it on; the choice is kept. */
export function useVoice(how: { pitch: number; rate: number }, spoken: 'zh-CN' | 'en'): Voice {
  const [able, setAble] = useState(false);
  const [on, setOn] = useState(false);
  useEffect(() => {
    setAble('speechSynthesis' in window);
    setOn(localStorage.getItem(KEPT) === 'on');
    return () => window.speechSynthesis?.cancel();
  }, []);
  const toggle = useCallback(() => {
    setOn((before) => {
      localStorage.setItem(KEPT, before ? 'off' : 'on');
      if (before) window.speechSynthesis?.cancel();
      return !before;
    });
  }, []);
  const { pitch, rate } = how;
  const speak = useMemo(() => {
    if (!on || !able) return null;
    return (text: string, over: () => void) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = spoken;
      utterance.pitch = pitch;
      utterance.rate = rate;
      utterance.onend = over;
      utterance.onerror = over;
      window.speechSynthesis.speak(utterance);
      return () => window.speechSynthesis.cancel();
    };
  }, [on, able, pitch, rate, spoken]);
  const ring = useCallback(() => {
    if (on) playRing();
  }, [on]);
  return { able, on, toggle, speak, ring };
}

/** Two soft tones of 0.9 s; silent where the browser does not let a page sound. */
function playRing(): void {
  try {
    const context = new AudioContext();
    const volume = context.createGain();
    volume.gain.setValueAtTime(0.04, context.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.0005, context.currentTime + 0.9);
    volume.connect(context.destination);
    for (const frequency of [440, 480]) {
      const tone = context.createOscillator();
      tone.frequency.value = frequency;
      tone.connect(volume);
      tone.start();
      tone.stop(context.currentTime + 0.9);
    }
    setTimeout(() => void context.close(), 1_200);
  } catch {
    // no sound here: the ring is seen and counted all the same
  }
}
