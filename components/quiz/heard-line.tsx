'use client';
import { Captions, Volume2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

/**
 * A line of the patient in the browser's own voice. It can always be read instead; where there is no voice for the
 * language it is written out from the start. `open`: written out in any case.
 */
export function HeardLine({ text, pace, open }: { text: string; pace: number; open: boolean }) {
  const t = useTranslations('quiz.listen');
  const locale = useLocale();
  const [able, setAble] = useState(true);
  const [read, setRead] = useState(false);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    const synthesis = window.speechSynthesis;
    if (!synthesis) return setAble(false);
    const look = () => {
      const voices = synthesis.getVoices();
      const tongue = locale.slice(0, 2);
      setAble(voices.length === 0 || voices.some((voice) => voice.lang.startsWith(tongue)));
    };
    look();
    synthesis.addEventListener('voiceschanged', look);
    // a browser without any voice never says so: its list just stays empty
    const wait = setTimeout(() => setAble(synthesis.getVoices().length > 0), 1_500);
    return () => {
      clearTimeout(wait);
      synthesis.removeEventListener('voiceschanged', look);
      synthesis.cancel();
    };
  }, [locale]);
  const speak = () => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = locale;
    utterance.rate = pace;
    utterance.onend = () => setSpeaking(false);
    utterance.onerror = (event) => {
      setSpeaking(false);
      if (event.error !== 'canceled' && event.error !== 'interrupted') setAble(false);
    };
    window.speechSynthesis.cancel();
    window.speechSynthesis.speak(utterance);
    setSpeaking(true);
  };
  const written = open || read || !able;
  return (
    <div className="mb-4 rounded-lg bg-sunken px-4 py-3">
      <div className="flex flex-wrap items-center gap-2">
        {able && (
          <Button variant="secondary" icon={<Volume2 />} onClick={speak}>
            {speaking ? t('again') : t('play')}
          </Button>
        )}
        {!written && (
          <Button variant="ghost" icon={<Captions />} onClick={() => setRead(true)}>
            {t('read')}
          </Button>
        )}
        {!able && !open && <span className="text-sm text-soft">{t('noVoice')}</span>}
      </div>
      <p aria-live="polite" className="min-h-7 pt-2">
        {written && t('quote', { text })}
      </p>
    </div>
  );
}
