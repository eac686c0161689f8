import { cn } from './cn';

export interface AvatarProps {
  name: string;
  /** One to two characters that stand for the name. */
  initials: string;
  size?: 'sm' | 'md' | 'lg';
  /** True where the name stands beside it. */
  decorative?: boolean;
}

const sizes = { sm: 'size-8 text-xs', md: 'size-10 text-sm', lg: 'size-14 text-lg' };
const hues = [
  'bg-accent-soft text-accent-text',
  'bg-signal-soft text-signal-text',
  'bg-sunken text-soft',
  'bg-accent text-accent-ink',
];

/** A colleague as initials, in a colour of their own. */
export function Avatar({ name, initials, size = 'md', decorative = false }: AvatarProps) {
  let sum = 0;
  for (const char of name) sum += char.codePointAt(0) ?? 0;
  return (
    <span
      className={cn(
        'inline-grid shrink-0 select-none place-items-center rounded-full font-semibold',
        sizes[size],
        hues[sum % hues.length],
      )}
    >
      <span aria-hidden>{initials}</span>
      {!decorative && <span className="sr-only">{name}</span>}
    </span>
  );
}
