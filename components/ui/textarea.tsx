'use client';
import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import { cn } from './cn';

export interface TextareaProps extends ComponentProps<'textarea'> {
  /** Grows with its text up to this many lines, then scrolls. */
  maxRows?: number;
}

/** Several lines of text; as tall as what is in it. */
export function Textarea({
  className,
  rows = 2,
  maxRows = 8,
  value,
  onInput,
  ...rest
}: TextareaProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const resize = () => {
    const element = box.current;
    if (!element) return;
    element.style.height = 'auto';
    const style = getComputedStyle(element);
    const line = Number.parseFloat(style.lineHeight) || 26;
    const padding =
      (Number.parseFloat(style.paddingTop) || 0) +
      (Number.parseFloat(style.paddingBottom) || 0) +
      2;
    const limit = line * maxRows + padding;
    element.style.height = `${Math.min(element.scrollHeight + 2, limit)}px`;
    element.style.overflowY = element.scrollHeight > limit ? 'auto' : 'hidden';
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text, which is why `value` is listed
  useLayoutEffect(resize, [value, maxRows]);
  return (
    <textarea
      {...rest}
      ref={box}
      rows={rows}
      value={value}
      onInput={(event) => {
        resize();
        onInput?.(event);
      }}
      className={cn('control resize-none', className)}
    />
  );
}
