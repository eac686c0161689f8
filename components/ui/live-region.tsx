import type { ReactNode } from 'react';

export interface LiveRegionProps {
  /** What screen readers should say when it changes, e.g. the patient's whole line, once. */
  children: ReactNode;
  /** Interrupts what is being read: only for what cannot wait. */
  urgent?: boolean;
}

/** Speaks changes to those who do not see them. Keep it mounted and change its content; a region that appears with its text stays silent. */
export function LiveRegion({ children, urgent = false }: LiveRegionProps) {
  return (
    <div
      role={urgent ? 'alert' : 'status'}
      aria-live={urgent ? 'assertive' : 'polite'}
      aria-atomic
      className="sr-only"
    >
      {children}
    </div>
  );
}
