'use client';
import { X } from 'lucide-react';
import { Toast } from 'radix-ui';
import { cn } from './cn';
import type { ToastMessage } from './toast-message';
import { toneSolid } from './tone';

export interface ToastRegionProps {
  label: string;
  closeLabel: string;
  toasts: ReadonlyArray<ToastMessage & { id: number }>;
  onGone: (id: number) => void;
}

/** Where toasts stand. F8 jumps to them, Escape closes, phones can swipe. */
export function ToastRegion({ label, closeLabel, toasts, onGone }: ToastRegionProps) {
  return (
    <Toast.Provider label={label} swipeDirection="right">
      {toasts.map((toast) => (
        <Toast.Root
          key={toast.id}
          duration={toast.duration ?? (toast.undo ? 10_000 : 6_000)}
          onOpenChange={(open) => {
            if (!open) onGone(toast.id);
          }}
          className="flex animate-rise items-center gap-3 overflow-hidden rounded-lg bg-ink py-2.5 pe-2 ps-4 text-paper shadow-float data-[swipe=move]:translate-x-[var(--radix-toast-swipe-move-x)]"
        >
          <span
            aria-hidden
            className={cn('size-2.5 shrink-0 rounded-full', toneSolid[toast.tone ?? 'accent'])}
          />
          <Toast.Description className="min-w-0 flex-1">{toast.message}</Toast.Description>
          {toast.undo && (
            <Toast.Action
              altText={toast.undo.altText}
              onClick={toast.undo.onUndo}
              className="min-h-11 shrink-0 rounded-md border border-paper/40 px-3 font-semibold hover:bg-paper/15 focus-visible:outline-paper"
            >
              {toast.undo.label}
            </Toast.Action>
          )}
          <Toast.Close
            aria-label={closeLabel}
            className="grid size-11 shrink-0 place-items-center rounded-full hover:bg-paper/15 focus-visible:outline-paper"
          >
            <X aria-hidden className="size-4.5" />
          </Toast.Close>
        </Toast.Root>
      ))}
      <Toast.Viewport className="fixed inset-x-0 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-[60] mx-auto flex w-[min(28rem,calc(100vw-1.5rem))] flex-col gap-2 lg:bottom-6" />
    </Toast.Provider>
  );
}
