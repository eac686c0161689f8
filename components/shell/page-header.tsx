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
}

/** The top of a page: its one `<h1>`, what it is for, what to do. */
export function PageHeader({ title, description, eyebrow, back, actions }: PageHeaderProps) {
  return (
    <header className="mb-6">
      {back && (
        <Link
          href={back.href}
          className="-ms-1.5 mb-1 inline-flex min-h-9 items-center gap-1 rounded-md pe-2 text-sm text-soft hover:text-accent-text"
        >
          <ChevronLeft aria-hidden className="size-5" />
          {back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 max-w-3xl">
          {eyebrow && <p className="text-sm font-medium text-accent-text">{eyebrow}</p>}
          <h1 className="text-2xl font-bold sm:text-3xl">{title}</h1>
          {description && <p className="mt-1.5 text-soft">{description}</p>}
        </div>
        {actions && (
          <div className="flex flex-wrap gap-2.5 max-sm:w-full max-sm:[&>*]:flex-1">{actions}</div>
        )}
      </div>
    </header>
  );
}
