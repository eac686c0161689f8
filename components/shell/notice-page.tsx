import type { ReactNode } from 'react';

export interface NoticePageProps {
  icon: ReactNode;
  title: string;
  text: string;
  action: ReactNode;
}

/** A page that only says something: what is the matter, and the way on. Holds `<main>`. */
export function NoticePage({ icon, title, text, action }: NoticePageProps) {
  return (
    <main
      id="main"
      className="relative grid min-h-dvh place-items-center overflow-hidden bg-[radial-gradient(90%_60%_at_50%_30%,var(--accent-soft),transparent_70%)] px-5"
    >
      <div className="flex max-w-md flex-col items-center text-center">
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
    </main>
  );
}
