import type { ComponentProps } from 'react';
import { cn } from './cn';

/** The name of a form control. */
export function Label({ className, ...rest }: ComponentProps<'label'>) {
  // biome-ignore lint/a11y/noLabelWithoutControl: the caller ties it with htmlFor
  return <label {...rest} className={cn('block text-sm font-semibold text-ink', className)} />;
}
