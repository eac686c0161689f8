'use client';
import { Switch } from 'radix-ui';
import { type ReactNode, useId } from 'react';

export interface SwitchRowProps {
  label: ReactNode;
  description?: ReactNode;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean;
}

/** A setting that takes effect at once: words left, switch right. */
export function SwitchRow({ label, description, ...rest }: SwitchRowProps) {
  const id = useId();
  return (
    <div className="flex items-start justify-between gap-4 py-2">
      <div className="min-w-0">
        <label htmlFor={id} className="block cursor-pointer text-ink">
          {label}
        </label>
        {description && (
          <p id={`${id}-more`} className="text-sm text-faint">
            {description}
          </p>
        )}
      </div>
      <Switch.Root
        {...rest}
        id={id}
        aria-describedby={description ? `${id}-more` : undefined}
        className="mt-0.5 h-7 w-12 shrink-0 rounded-full border border-edge bg-sunken transition-colors focus-visible:rounded-full data-[state=checked]:border-accent data-[state=checked]:bg-accent disabled:opacity-55"
      >
        <Switch.Thumb className="block size-5 translate-x-[3px] rounded-full bg-edge transition-transform data-[state=checked]:translate-x-[22px] data-[state=checked]:bg-accent-ink" />
      </Switch.Root>
    </div>
  );
}
