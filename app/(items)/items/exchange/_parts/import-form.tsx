'use client';
import { FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Alert } from '@/components/ui/alert';
import { buttonClass } from '@/components/ui/button-class';
import type { ImportPreview } from '@/lib/model/exchange-view';
import { Preview } from './preview';

const MOST_BYTES = 10_000_000;
const REFUSALS = ['too-large', 'signed-out', 'lost', 'empty'] as const;
type Refusal = (typeof REFUSALS)[number];

type State =
  | { at: 'waiting' }
  | { at: 'reading'; name: string }
  | { at: 'refused'; name: string; code: Refusal }
  | { at: 'read'; name: string; preview: ImportPreview };

/** A file of another program: chosen, read, and shown question by question. Nothing is kept on the server. */
export function ImportForm() {
  const t = useTranslations('exchange.import');
  const [state, setState] = useState<State>({ at: 'waiting' });
  const hint = useId();
  const read = async (file: File) => {
    const { name } = file;
    if (file.size === 0) return setState({ at: 'refused', name, code: 'empty' });
    if (file.size > MOST_BYTES) return setState({ at: 'refused', name, code: 'too-large' });
    setState({ at: 'reading', name });
    setState(await ask(file));
  };
  return (
    <div className="space-y-5">
      <label
        className={buttonClass({
          size: 'lg',
          variant: 'secondary',
          className:
            'cursor-pointer has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent',
        })}
      >
        <FileUp aria-hidden className="size-5" />
        {t('choose')}
        <input
          type="file"
          accept=".txt,.gift,.zip,text/plain,application/zip"
          aria-describedby={hint}
          className="sr-only"
          disabled={state.at === 'reading'}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = ''; // the same file again, mended, is read again
            if (file) void read(file);
          }}
        />
      </label>
      <p id={hint} className="text-sm text-faint">
        {t('hint')}
      </p>
      <div aria-live="polite" className="space-y-5">
        {state.at === 'reading' && <p>{t('reading', { name: state.name })}</p>}
        {state.at === 'refused' && (
          <Alert tone="critical" title={state.name}>
            {t(`refused.${state.code}`)}
          </Alert>
        )}
        {state.at === 'read' && <Preview name={state.name} preview={state.preview} />}
      </div>
    </div>
  );
}

async function ask(file: File): Promise<State> {
  const { name } = file;
  try {
    const response = await fetch(`/api/banks/import?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      body: file,
    });
    const answer = (await response.json()) as
      | { ok: true; preview: ImportPreview }
      | { ok: false; code: string };
    if (answer.ok) return { at: 'read', name, preview: answer.preview };
    return {
      at: 'refused',
      name,
      code: REFUSALS.find((code) => code === answer.code) ?? 'lost',
    };
  } catch {
    return { at: 'refused', name, code: 'lost' };
  }
}
