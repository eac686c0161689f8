import type { ReactNode } from 'react';
import { cn } from './cn';

export interface RadioOptionProps {
  /** Shared by the options of one group. */
  name: string;
  value: string;
  checked: boolean;
  disabled?: boolean;
  onChoose: (value: string) => void;
  /** The look; `has-checked:` and `has-disabled:` tell how it stands. */
  className?: string;
  children: ReactNode;
}

/**
 * One option of a group, as large as its words: the browser's own radio button lies over the whole of it, so that arrow keys, Tab
 * and forms work without a script of ours. Put several into an element with the role `radiogroup`.
 */
export function RadioOption(props: RadioOptionProps) {
  return (
    <label
      className={cn(
        'group relative cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:cursor-not-allowed',
        props.className,
      )}
    >
      <input
        type="radio"
        name={props.name}
        value={props.value}
        checked={props.checked}
        disabled={props.disabled}
        onChange={() => props.onChoose(props.value)}
        className="absolute inset-0 z-10 size-full cursor-[inherit] appearance-none rounded-[inherit] opacity-0"
      />
      {props.children}
    </label>
  );
}
