import type { ComponentProps } from 'react';
import { cn } from './cn';

/** A line of text. Put it inside `Field`, which gives it label, hint and error. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...rest} className={cn('control', className)} />;
}
