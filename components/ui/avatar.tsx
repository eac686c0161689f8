import { NAME_TITLE } from '@/lib/model/name-title';
import { cn } from './cn';

export interface AvatarProps {
  name: string;
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

/** A colleague as initials: the last two characters of a Chinese name without its title, else the first letters. */
export function Avatar({ name, size = 'md', decorative = false }: AvatarProps) {
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
      <span aria-hidden>{initials(name)}</span>
      {!decorative && <span className="sr-only">{name}</span>}
    </span>
  );
}

function initials(name: string): string {
  const trimmed = name.trim();
  if (/\p{Script=Han}/u.test(trimmed)) {
    const untitled = trimmed.replace(NAME_TITLE, '');
    return untitled ? [...untitled].slice(-2).join('') : ([...trimmed][0] ?? '');
  }
  return trimmed
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
}
