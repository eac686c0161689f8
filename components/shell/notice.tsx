import type { ReactNode } from 'react';

export interface NoticeProps {
  icon: ReactNode;
  title: string;
  text: string;
  action: ReactNode;
}

/** In place of a page that cannot be shown: what is the matter, and the way on. */
export function Notice({ icon, title, text, action }: NoticeProps) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center py-14 text-center">
      <span
        aria-hidden
        className="mb-7 grid size-24 place-items-center rounded-full bg-surface text-accent-text shadow-float ring-8 ring-accent/10 [&_svg]:size-10"
      >
        {icon}
      </span>
      <h1 className="text-2xl font-bold">{title}</h1>
      <p className="mt-2 text-soft">{text}</p>
      <div className="mt-6">{action}</div>
    </div>
  );
}
