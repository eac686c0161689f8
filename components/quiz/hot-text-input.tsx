'use client';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import type { AnswerInputProps } from './answer-input-props';
import { toggled } from './toggled';

/** A short transcript; the agent's words are marked piece by piece. After marking every fault says why. */
export function HotTextInput({ item, answer, onChange, feedback, locked }: AnswerInputProps) {
  const t = useTranslations('quiz');
  const marked = answer?.kind === 'hot-text' ? answer.marked : [];
  const faults = feedback?.rightAnswer.kind === 'hot-text' ? feedback.rightAnswer.marked : null;
  const stateOf = (part: number) => {
    if (!faults) return marked.includes(part) ? 'marked' : 'plain';
    if (faults.includes(part)) return marked.includes(part) ? 'caught' : 'missed';
    return marked.includes(part) ? 'innocent' : 'plain';
  };
  return (
    <fieldset className="min-w-0">
      <legend className="mb-3 text-sm text-soft">{t('how.hot-text')}</legend>
      <ol className="space-y-3">
        {item.lines.map((line) =>
          line.who === 'patient' ? (
            <li key={line.text} className="me-8 rounded-lg bg-sunken px-4 py-2.5">
              <span className="block text-sm text-soft">{t('hotText.patient')}</span>
              {line.text}
            </li>
          ) : (
            <li
              key={line.parts.join()}
              className="ms-8 rounded-lg border border-line bg-surface px-3 py-2.5"
            >
              <span className="block px-1 text-sm text-soft">{t('hotText.agent')}</span>
              {line.parts.map((part) => {
                const state = stateOf(part);
                return (
                  <span key={part}>
                    <button
                      type="button"
                      aria-pressed={marked.includes(part)}
                      disabled={locked}
                      onClick={() => onChange({ kind: 'hot-text', marked: toggled(marked, part) })}
                      className={cn(
                        'min-h-11 rounded-md px-1.5 py-1 text-start underline decoration-dotted decoration-edge underline-offset-4 transition-colors focus-visible:outline-2 focus-visible:outline-accent',
                        !locked && 'hover:bg-sunken',
                        state === 'marked' && 'bg-signal-soft decoration-signal decoration-solid',
                        (state === 'caught' || state === 'missed') &&
                          'bg-signal-soft decoration-signal decoration-wavy',
                        state === 'innocent' && 'bg-sunken line-through',
                      )}
                    >
                      {item.options[part]}
                      {faults && state !== 'plain' && (
                        <span className="sr-only">{t(`hotText.${state}`)}</span>
                      )}
                    </button>{' '}
                    {feedback?.optionReasons[part] && (
                      <span className="mb-1 block px-1.5 text-sm text-soft">
                        {state === 'missed' && `${t('hotText.missed')} `}
                        {feedback.optionReasons[part]}
                      </span>
                    )}
                  </span>
                );
              })}
            </li>
          ),
        )}
      </ol>
    </fieldset>
  );
}
