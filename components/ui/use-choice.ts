'use client';
import { useState } from 'react';

/** A choice that belongs to the caller when `value` is given, and is kept here when it is not. */
export function useChoice(options: {
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
}): readonly [value: string, choose: (value: string) => void] {
  const [own, setOwn] = useState(options.defaultValue ?? '');
  const choose = (value: string) => {
    if (options.value === undefined) setOwn(value);
    options.onValueChange?.(value);
  };
  return [options.value ?? own, choose];
}
