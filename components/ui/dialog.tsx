'use client';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from './cn';
import { ModalClose, ModalHeader } from './modal-parts';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  closeLabel: string;
  children?: ReactNode;
  /** The actions, the one to take last. */
  footer?: ReactNode;
  size?: 'sm' | 'md' | 'lg';
}

const widths = { sm: 'max-w-md', md: 'max-w-xl', lg: 'max-w-4xl' };

/** A question or a short form above the page. Holds the focus, closes with Escape, gives the focus back. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  children,
  footer,
  size = 'md',
}: DialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-50 grid animate-fade place-items-center overflow-y-auto bg-scrim p-4">
          <Radix.Content
            {...(description ? {} : { 'aria-describedby': undefined })}
            className={cn(
              'relative w-full animate-rise rounded-xl bg-surface shadow-float focus:outline-none',
              widths[size],
            )}
          >
            <ModalHeader
              title={title}
              description={description}
              className="ps-5 pt-4 sm:ps-6 sm:pt-5"
            />
            {children && <div className="px-5 py-4 sm:px-6">{children}</div>}
            {footer && (
              <footer
                className={cn(
                  'flex flex-col-reverse gap-2.5 px-5 pb-5 sm:flex-row sm:justify-end sm:px-6 sm:pb-6',
                  children ? 'pt-1' : 'pt-5',
                )}
              >
                {footer}
              </footer>
            )}
            <ModalClose label={closeLabel} />
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  );
}
