import { Check } from 'lucide-react';
import { cn } from '@/components/ui/cn';

export interface StepBarProps {
  label: string;
  steps: readonly { id: string; label: string }[];
  current: string;
}

/** Where one is in the three phases of a call. */
export function StepBar({ label, steps, current }: StepBarProps) {
  const at = steps.findIndex((step) => step.id === current);
  return (
    <ol aria-label={label} className="flex items-center gap-1.5 text-sm">
      {steps.map((step, i) => (
        <li
          key={step.id}
          aria-current={i === at ? 'step' : undefined}
          className="flex items-center gap-1.5"
        >
          {i > 0 && <span aria-hidden className="h-px w-3 bg-edge sm:w-5" />}
          <span
            className={cn(
              'inline-flex min-h-7 items-center gap-1 whitespace-nowrap rounded-full px-1.5 sm:px-2.5',
              i === at ? 'bg-accent px-2.5 font-semibold text-accent-ink' : 'text-soft',
            )}
          >
            {i < at && <Check aria-hidden className="size-4 text-accent-text" />}
            <span className={i < at ? 'max-sm:sr-only' : undefined}>{step.label}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
