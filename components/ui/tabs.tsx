'use client';
import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from './cn';

export interface Tab {
  value: string;
  label: ReactNode;
  /** A count beside the label. */
  count?: number;
  content: ReactNode;
}

export interface TabsProps {
  label: string;
  tabs: ReadonlyArray<Tab>;
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  className?: string;
}

/** Views of one thing. Arrow keys go from tab to tab; the panel of a hidden tab is not rendered. */
export function Tabs({ label, tabs, value, defaultValue, onValueChange, className }: TabsProps) {
  return (
    <Radix.Root
      value={value}
      defaultValue={defaultValue ?? tabs[0]?.value}
      onValueChange={onValueChange}
      className={className}
    >
      <Radix.List
        aria-label={label}
        className="flex gap-1 overflow-x-auto border-b border-line [scrollbar-width:none]"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className={cn(
              'relative min-h-11 shrink-0 whitespace-nowrap px-3.5 font-medium text-soft transition-colors hover:text-ink focus-visible:-outline-offset-2',
              'data-[state=active]:text-accent-text after:absolute after:inset-x-2 after:bottom-0 after:h-[3px] after:rounded-t-full after:bg-transparent data-[state=active]:after:bg-accent',
            )}
          >
            {tab.label}
            {tab.count !== undefined && (
              <span className="num ms-1.5 rounded-full bg-sunken px-2 py-0.5 text-xs text-soft">
                {tab.count}
              </span>
            )}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className="pt-5">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
