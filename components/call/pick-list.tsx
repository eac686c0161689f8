'use client';
import { useTranslations } from 'next-intl';
import { Kbd } from '@/components/ui/kbd';
import type { CallView } from '@/lib/model/call-view';

export interface PickListProps {
  offered: CallView['offered'];
  language: 'zh' | 'en';
  disabled: boolean;
  onPick: (reply: CallView['offered'][number]) => void;
}

/** The offered replies; the number keys are handled by the screen. */
export function PickList({ offered, language, disabled, onPick }: PickListProps) {
  const t = useTranslations('call.reply');
  return (
    <ol aria-label={t('choose')} className="space-y-2">
      {offered.map((reply, i) => (
        <li key={reply.id}>
          <button
            type="button"
            aria-disabled={disabled || undefined}
            aria-keyshortcuts={String(i + 1)}
            onClick={disabled ? undefined : () => onPick(reply)}
            className="flex w-full items-start gap-3 rounded-lg border border-edge bg-surface px-3.5 py-2.5 text-start leading-relaxed transition-colors hover:border-accent hover:bg-accent-soft focus-visible:rounded-lg active:scale-[0.99] aria-disabled:cursor-default aria-disabled:opacity-60"
          >
            <span className="mt-0.5 shrink-0 [@media(pointer:coarse)]:hidden">
              <Kbd>{i + 1}</Kbd>
            </span>
            <span className="min-w-0 flex-1">{reply.text[language]}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
