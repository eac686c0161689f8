import { Notice, type NoticeProps } from './notice';

/** A notice that is the whole page, outside the AppShell. Holds `<main>`. */
export function NoticePage(notice: NoticeProps) {
  return (
    <main
      id="main"
      className="grid min-h-dvh place-items-center bg-[radial-gradient(90%_60%_at_50%_30%,var(--accent-soft),transparent_70%)] px-5"
    >
      <Notice {...notice} />
    </main>
  );
}
