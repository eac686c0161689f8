import { cn } from '@/components/ui/cn';

export interface BrandProps {
  name: string;
  size?: 'sm' | 'md' | 'lg';
}

const marks = { sm: 'size-8', md: 'size-9', lg: 'size-14' };
const words = { sm: 'text-lg', md: 'text-lg', lg: 'text-3xl' };

/** The mark and the name of the product. */
export function Brand({ name, size = 'md' }: BrandProps) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <svg aria-hidden viewBox="0 0 64 64" className={marks[size]}>
        <rect width="64" height="64" rx="16" fill="#0b6b5e" />
        <path
          d="M16 20a8 8 0 0 1 8-8h16a8 8 0 0 1 8 8v13a8 8 0 0 1-8 8H29.5L20 49.5V41a8 8 0 0 1-4-8z"
          fill="#faf8f3"
        />
        <path
          d="M26 26.5v4M32 21v15M38 24.5v8"
          stroke="#0b6b5e"
          strokeWidth="3.4"
          strokeLinecap="round"
        />
        <circle cx="48.5" cy="48.5" r="6" fill="#f0954f" />
      </svg>
      <span className={cn('font-bold tracking-wide text-ink', words[size])}>{name}</span>
    </span>
  );
}
