'use client';
import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from './cn';
import { IconButton } from './icon-button';

/** Title and explanation of a Dialog or Sheet, clear of its closing button. */
export function ModalHeader(props: {
  title: ReactNode;
  description: ReactNode;
  className: string;
}) {
  return (
    <header className={cn('pe-14', props.className)}>
      <Radix.Title className="text-lg font-semibold">{props.title}</Radix.Title>
      {props.description && (
        <Radix.Description className="mt-1 text-sm text-soft">
          {props.description}
        </Radix.Description>
      )}
    </header>
  );
}

/** Closes it. Put it last, so that opening puts the focus on the first field or action. */
export function ModalClose({ label }: { label: string }) {
  return (
    <Radix.Close asChild>
      <IconButton label={label} icon={<X />} size="sm" className="absolute end-3 top-3.5" />
    </Radix.Close>
  );
}
