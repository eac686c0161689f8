import { CircleAlert } from 'lucide-react';
import { cloneElement, type ReactElement, type ReactNode, useId } from 'react';
import { cn } from './cn';
import { Label } from './label';

interface ControlAria {
  id?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean | 'true' | 'false';
  required?: boolean;
}

export interface FieldProps {
  label: ReactNode;
  /** One control: Input, Textarea, Select, DateField … It receives id, aria-describedby and aria-invalid. */
  children: ReactElement<ControlAria>;
  hint?: ReactNode;
  /** What is wrong and how to put it right; announced when it appears. */
  error?: ReactNode;
  /** Shown after the label, e.g. "optional". */
  note?: ReactNode;
  className?: string;
}

/** A control with its label above, hint and error below, all tied together for assistive technology. */
export function Field({ label, children, hint, error, note, className }: FieldProps) {
  const made = useId();
  const id = children.props.id ?? made;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={cn('space-y-1.5', className)}>
      <Label htmlFor={id}>
        {label}
        {note && <span className="ms-2 font-normal text-faint">{note}</span>}
      </Label>
      {cloneElement(children, {
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-faint">
          {hint}
        </p>
      )}
      <div aria-live="polite" className="empty:-mt-1.5">
        {error && (
          <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm text-critical-text">
            <CircleAlert aria-hidden className="mt-1 size-4 shrink-0" />
            <span>{error}</span>
          </p>
        )}
      </div>
    </div>
  );
}
