import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** One numbered part of the form, with what is wrong in it under its heading. */
export function Step(props: {
  number: number;
  title: string;
  error?: string;
  children: ReactNode;
}) {
  return (
    <section
      aria-label={props.title}
      className="min-w-0 rounded-xl border border-line bg-surface p-5 shadow-card"
    >
      <h2 className="flex items-center gap-3 text-lg">
        <span
          aria-hidden
          className="num grid size-8 shrink-0 place-items-center rounded-full bg-accent-soft text-base font-bold text-accent-text"
        >
          {props.number}
        </span>
        {props.title}
      </h2>
      <div aria-live="polite">
        {props.error && (
          <p
            data-wrong
            tabIndex={-1}
            className="mt-2 flex items-start gap-1.5 text-sm text-critical-text"
          >
            <CircleAlert aria-hidden className="mt-1 size-4 shrink-0" />
            {props.error}
          </p>
        )}
      </div>
      <div className="mt-4">{props.children}</div>
    </section>
  );
}
