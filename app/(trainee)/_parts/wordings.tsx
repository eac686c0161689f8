import { Check, X } from 'lucide-react';
import type { HandbookWording } from '@/lib/model/handbook';
import type { Text } from '@/lib/model/text';

/** Examples of how to say it, or of how not to; the reason stands under the wording. */
export function Wordings(props: {
  title: string;
  kind: 'good' | 'bad';
  wordings: readonly HandbookWording[];
  words: (text: Text) => string;
}) {
  const { title, kind, wordings, words } = props;
  if (wordings.length === 0) return null;
  const good = kind === 'good';
  const Icon = good ? Check : X;
  return (
    <section>
      <h2 className="mb-2 text-base font-semibold">{title}</h2>
      <ul className="space-y-2">
        {wordings.map(({ text, why }) => (
          <li
            key={text.zh}
            className={`flex gap-3 rounded-lg border-s-4 bg-surface px-4 py-3 shadow-card ${good ? 'border-accent' : 'border-critical'}`}
          >
            <Icon
              aria-hidden
              className={`mt-1 size-4 shrink-0 ${good ? 'text-accent-text' : 'text-critical-text'}`}
            />
            <div className="min-w-0">
              <p>{words(text)}</p>
              {why && <p className="mt-1 text-sm text-soft">{words(why)}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
