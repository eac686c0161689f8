'use client';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { ModalClose, ModalHeader } from './modal-parts';

export interface SheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  closeLabel: string;
  children: ReactNode;
  footer?: ReactNode;
}

/** Details beside the page: rises from the bottom on a phone, a panel on the right on a wide screen. Focus as in Dialog. */
export function Sheet({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  children,
  footer,
}: SheetProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-50 animate-fade bg-scrim" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          className="fixed inset-x-0 bottom-0 z-50 flex max-h-[88dvh] animate-sheet flex-col rounded-t-2xl bg-surface shadow-float focus:outline-none sm:inset-y-0 sm:start-auto sm:end-0 sm:max-h-none sm:w-[27rem] sm:animate-fade sm:rounded-none sm:rounded-s-2xl"
        >
          <span
            aria-hidden
            className="mx-auto mt-2.5 h-1 w-10 shrink-0 rounded-full bg-line sm:hidden"
          />
          <ModalHeader title={title} description={description} className="ps-5 pt-2 sm:pt-5" />
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>
          {footer && (
            <footer className="flex gap-2.5 border-t border-line px-5 pt-3 pb-safe [&>*]:flex-1">
              {footer}
            </footer>
          )}
          <ModalClose label={closeLabel} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
