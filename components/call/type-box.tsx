'use client';
import { Mic, SendHorizontal, Square } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import { Textarea } from '@/components/ui/textarea';

export interface TypeBoxProps {
  value: string;
  onValueChange: (text: string) => void;
  onSend: () => void;
  disabled: boolean;
  /** Null where the browser cannot listen. */
  dictation: { listening: boolean; start: () => void; stop: () => void } | null;
  invalid: boolean;
  describedBy?: string;
  hint?: string;
  /** What the Enter key does; shown where there is a keyboard. */
  keys: string;
}

/** Own words: typed or spoken. Enter says them, Shift+Enter makes a new line; Enter that ends a Chinese candidate does not. */
export function TypeBox(props: TypeBoxProps) {
  const t = useTranslations('call.reply');
  const { dictation } = props;
  return (
    <div className="space-y-1.5">
      <div className="flex items-end gap-2">
        <Textarea
          aria-label={t('label')}
          aria-invalid={props.invalid || undefined}
          aria-describedby={props.describedBy}
          placeholder={dictation?.listening ? t('listening') : t('placeholder')}
          value={props.value}
          maxRows={5}
          rows={2}
          enterKeyHint="send"
          autoFocus
          onChange={(event) => props.onValueChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
            if (event.key !== 'Enter' || event.shiftKey) return;
            if (event.nativeEvent.isComposing || event.keyCode === 229) return;
            event.preventDefault();
            if (!props.disabled) props.onSend();
          }}
        />
        {dictation && (
          <IconButton
            label={dictation.listening ? t('micStop') : t('mic')}
            icon={dictation.listening ? <Square /> : <Mic />}
            variant="outline"
            pressed={dictation.listening}
            onClick={dictation.listening ? dictation.stop : dictation.start}
          />
        )}
        <IconButton
          label={t('send')}
          icon={<SendHorizontal />}
          variant="solid"
          aria-disabled={props.disabled || undefined}
          onClick={props.disabled ? undefined : props.onSend}
        />
      </div>
      <p className="text-sm text-faint">
        {props.hint && <span className="me-2">{props.hint}</span>}
        <span className="[@media(pointer:coarse)]:hidden">{props.keys}</span>
      </p>
    </div>
  );
}
