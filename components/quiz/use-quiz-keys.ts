'use client';
import { useEffect, useRef } from 'react';

export interface QuizKeys {
  /** Enter, outside of buttons and links. */
  onEnter: () => void;
  /** A digit outside of text fields: 0 for the key 1. */
  onDigit: (digit: number) => void;
}

/** The keys of the quiz. What an input method is still composing is left alone. */
export function useQuizKeys(keys: QuizKeys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.isComposing || !(event.target instanceof HTMLElement)) return;
      const { tagName } = event.target;
      if (event.key === 'Enter' && tagName !== 'BUTTON' && tagName !== 'A') {
        event.preventDefault();
        now.current.onEnter();
        return;
      }
      const typing =
        tagName === 'TEXTAREA' ||
        (event.target instanceof HTMLInputElement && event.target.type === 'text');
      if (!typing && /^[1-9]$/.test(event.key)) now.current.onDigit(Number(event.key) - 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
