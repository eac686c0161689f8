'use client';
import { Lightbulb } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useKept } from '@/app/_parts/use-kept';
import { PickList } from '@/components/call/pick-list';
import { replyGap } from '@/components/call/reply-gap';
import { readingTime } from '@/components/call/speech-time';
import { TypeBox } from '@/components/call/type-box';
import { cn } from '@/components/ui/cn';
import { SegmentedControl } from '@/components/ui/segmented-control';
import type { CallView } from '@/lib/model/call-view';
import { CallBar } from './call-bar';
import type { UseCall } from './use-call';
import type { Caption } from './use-caption';
import { useDictation } from './use-dictation';

export interface ReplyAreaProps {
  call: UseCall;
  caption: Caption;
  language: 'zh' | 'en';
  picking: boolean;
  onHow: (how: 'pick' | 'type') => void;
  /** The words that are on their way, or null again. */
  onSending: (text: string | null) => void;
}

/** Answering: pick one of the offered replies, or say it in own words, typed or spoken. */
export function ReplyArea(props: ReplyAreaProps) {
  const { call, caption, language, picking, onHow, onSending } = props;
  const t = useTranslations('call');
  const { view, busy, send } = call;
  const [draft, setDraft, forgetDraft] = useKept(`hs-draft-${view.attemptId}`, '');
  const begunAt = useRef<number | null>(null);
  const spoken = useRef(false);
  const write = (text: string) => {
    begunAt.current = text === '' ? null : (begunAt.current ?? performance.now());
    setDraft(text);
  };
  const dictation = useDictation((text) => {
    spoken.current = true;
    write(text);
  });
  const moment = (begun: number | null, readingMs: number) => ({
    interrupts: caption.speaking,
    gapMs: replyGap({
      now: performance.now(),
      quietSince: caption.quietSince,
      begunAt: begun,
      readingMs,
    }),
  });
  const say = async (text: string, act: Parameters<typeof send>[0]) => {
    caption.finish();
    onSending(text);
    const taken = await send(act);
    onSending(null);
    return taken;
  };
  const pick = (reply: CallView['offered'][number]) => {
    if (busy) return;
    const reading = readingTime(view.offered.map((each) => each.text[language]));
    void say(reply.text[language], {
      type: 'pick',
      replyId: reply.id,
      ...moment(null, reading),
    });
  };
  const type = async () => {
    const text = draft.trim();
    if (text === '' || busy) return;
    dictation.stop();
    const act = { type: 'type', text, spoken: spoken.current, ...moment(begunAt.current, 0) };
    if (await say(text, act as Parameters<typeof send>[0])) {
      begunAt.current = null;
      spoken.current = false;
      forgetDraft();
    }
  };

  const pickRef = useRef(pick);
  pickRef.current = pick;
  const { offered } = view;
  useEffect(() => {
    if (!picking) return;
    const choose = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.repeat) return;
      if (
        event.target instanceof HTMLElement &&
        event.target.closest('input:not([type=radio]), textarea, select')
      )
        return;
      const reply = /^[1-9]$/.test(event.key) ? offered[Number(event.key) - 1] : undefined;
      if (reply) pickRef.current(reply);
    };
    document.addEventListener('keydown', choose);
    return () => document.removeEventListener('keydown', choose);
  }, [picking, offered]);

  return (
    <section aria-label={t('reply.label')}>
      {view.hint && (
        <p
          role="status"
          className="mb-2.5 flex gap-2.5 rounded-lg bg-signal-soft px-3.5 py-2 text-signal-text"
        >
          <Lightbulb aria-hidden className="mt-1 size-4.5 shrink-0" />
          <span>{t('hint.text', { text: view.hint[language] })}</span>
        </p>
      )}
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
        {offered.length > 0 ? (
          <SegmentedControl
            label={t('reply.how')}
            size="sm"
            value={picking ? 'pick' : 'type'}
            onValueChange={(how) => onHow(how === 'pick' ? 'pick' : 'type')}
            segments={[
              { value: 'pick', label: t('reply.pick') },
              { value: 'type', label: t('reply.type') },
            ]}
          />
        ) : (
          <span className="text-sm font-medium text-soft">{t('reply.label')}</span>
        )}
        <CallBar call={call} speaking={caption.speaking} />
      </div>
      {picking ? (
        <div
          className={cn(
            '-mx-1 overflow-y-auto px-1 pt-0.5 pb-4 [mask-image:linear-gradient(to_bottom,#000_calc(100%-1.25rem),transparent)]',
            // what was just said stays in sight above a hint
            view.hint ? 'max-h-[44dvh] max-sm:max-h-[34dvh]' : 'max-h-[44dvh]',
          )}
        >
          <PickList offered={offered} language={language} disabled={busy} onPick={pick} />
        </div>
      ) : (
        <TypeBox
          value={draft}
          onValueChange={write}
          onSend={() => void type()}
          disabled={busy}
          dictation={dictation.able ? dictation : null}
          invalid={call.refusal === 'empty' || call.refusal === 'too-long'}
          hint={language === 'en' ? t('reply.chineseOnly') : undefined}
          keys={t('reply.enter')}
        />
      )}
    </section>
  );
}
