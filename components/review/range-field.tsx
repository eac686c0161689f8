'use client';
import { useId } from 'react';

export interface RangeFieldProps {
  label: string;
  hint: string;
  value: number;
  /** The value with its unit, shown beside the label and read out. */
  valueText: string;
  min: number;
  max: number;
  step: number;
  onValueChange: (value: number) => void;
}

/** A number chosen with a slider: the browser's own, so that arrows, Page Up and Home work. */
export function RangeField({
  label,
  hint,
  value,
  valueText,
  min,
  max,
  step,
  onValueChange,
}: RangeFieldProps) {
  const id = useId();
  return (
    <div>
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <output
          htmlFor={id}
          className="num shrink-0 whitespace-nowrap text-xl font-bold text-accent-text"
        >
          {valueText}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={valueText}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onValueChange(Number(event.target.value))}
        className="mt-2 h-8 w-full max-sm:h-11 cursor-pointer accent-accent"
      />
      <p id={`${id}-hint`} className="text-sm text-soft">
        {hint}
      </p>
    </div>
  );
}
