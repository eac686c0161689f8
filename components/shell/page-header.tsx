import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

export interface PageHeaderProps {
  title: ReactNode;
  description?: ReactNode;
  /** A small line above the title: which case, which team. */
  eyebrow?: ReactNode;
  back?: { href: string; label: string };
  /** Buttons; the main one last. */
  actions?: ReactNode;
  /** One line in the column of the questions, where the question is what is looked at. */
  quiet?: boolean;
}

/** The top of a page: its one `<h1>`, what it is for, what to do. */
export function PageHeader({
  title,
  description,
  eyebrow,
  back,
  actions,
  quiet = false,
}: PageHeaderProps) {
  const way = back && (
    <Link
      href={back.href}
      className="-ms-1.5 inline-flex min-h-9 shrink-0 items-center gap-1 rounded-md pe-2 text-sm text-soft hover:text-accent-text max-sm:min-h-11"
    >
      <ChevronLeft aria-hidden className="size-5" />
      {back.label}
    </Link>
  );
  if (quiet)
    return (
      <header className="mx-auto mb-3 flex max-w-2xl items-center justify-between gap-3">
        {way}
        <h1 className="min-w-0 truncate text-sm font-semibold text-soft">
          {eyebrow && <span className="text-accent-text">{eyebrow} · </span>}
          {title}
        </h1>
      </header>
    );
  return (
    <header className="mb-6">
      {way && <div className="mb-1">{way}</div>}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 max-w-3xl">
          {eyebrow && <p className="text-sm font-medium text-accent-text">{eyebrow}</p>}
          <h1 className="text-2xl font-bold sm:text-3xl">{title}</h1>
          {description && <p className="mt-1.5 text-soft">{description}</p>}
        </div>
        {actions && (
          <div className="flex flex-wrap gap-2.5 max-sm:w-full max-sm:[&>*]:flex-auto">
            {actions}
          </div>
        )}
      </div>
    </header>
  );
}
