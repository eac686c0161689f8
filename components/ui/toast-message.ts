import type { ReactNode } from 'react';
import type { Tone } from './tone';

/** One message that comes up and goes away by itself. */
export interface ToastMessage {
  message: ReactNode;
  tone?: Tone;
  /** Takes the last action back. `altText` tells screen readers how else to do it. */
  undo?: { label: string; altText: string; onUndo: () => void };
  /** Milliseconds; 6000, or 10000 when something can be undone. The clock stops on hover and focus. */
  duration?: number;
}
