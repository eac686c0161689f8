'use client';
import { Check } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { cn } from './cn';

export type MenuItem =
  | {
      kind?: 'action';
      id: string;
      label: ReactNode;
      icon?: ReactNode;
      onSelect: () => void;
      disabled?: boolean;
      critical?: boolean;
    }
  | { kind: 'link'; id: string; label: ReactNode; icon?: ReactNode; href: string }
  | {
      kind: 'choice';
      id: string;
      label: ReactNode;
      value: string;
      options: ReadonlyArray<{ value: string; label: ReactNode }>;
      onValueChange: (value: string) => void;
    }
  | { kind: 'separator'; id: string }
  | { kind: 'heading'; id: string; label: ReactNode };

export interface DropdownMenuProps {
  /** The button that opens it: must accept a ref and button props (Button, IconButton). */
  trigger: ReactElement;
  items: ReadonlyArray<MenuItem>;
  align?: 'start' | 'end';
}

const row =
  'relative flex min-h-10 max-sm:min-h-11 cursor-pointer select-none items-center gap-2.5 rounded-md px-3 py-1.5 outline-none data-[highlighted]:bg-sunken data-[disabled]:cursor-not-allowed data-[disabled]:opacity-50 [&_svg]:size-4.5 [&_svg]:shrink-0';

/** Actions behind one button. Arrows, Home, End, first letter, Enter and Escape work. */
export function DropdownMenu({ trigger, items, align = 'end' }: DropdownMenuProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-h-[var(--radix-dropdown-menu-content-available-height)] min-w-52 max-w-[min(22rem,calc(100vw-1rem))] animate-rise overflow-y-auto rounded-lg border border-line bg-surface p-1.5 shadow-float"
        >
          {items.map((item) => (
            <Entry key={item.id} item={item} />
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function Entry({ item }: { item: MenuItem }) {
  switch (item.kind) {
    case 'separator':
      return <Radix.Separator className="my-1.5 h-px bg-line" />;
    case 'heading':
      return (
        <Radix.Label className="px-3 pb-1 pt-1.5 text-sm text-faint">{item.label}</Radix.Label>
      );
    case 'link':
      return (
        <Radix.Item asChild className={row}>
          <a href={item.href}>
            {item.icon}
            {item.label}
          </a>
        </Radix.Item>
      );
    case 'choice':
      return (
        <Radix.RadioGroup value={item.value} onValueChange={item.onValueChange}>
          <Radix.Label className="px-3 pb-1 pt-1.5 text-sm text-faint">{item.label}</Radix.Label>
          {item.options.map((option) => (
            <Radix.RadioItem key={option.value} value={option.value} className={cn(row, 'pe-10')}>
              {option.label}
              <Radix.ItemIndicator className="absolute end-3 text-accent-text">
                <Check aria-hidden />
              </Radix.ItemIndicator>
            </Radix.RadioItem>
          ))}
        </Radix.RadioGroup>
      );
    default:
      return (
        <Radix.Item
          disabled={item.disabled}
          onSelect={item.onSelect}
          className={cn(row, item.critical && 'text-critical-text')}
        >
          {item.icon}
          {item.label}
        </Radix.Item>
      );
  }
}
