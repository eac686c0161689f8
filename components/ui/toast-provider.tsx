'use client';
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { ToastMessage } from './toast-message';

export type ShowToast = (toast: ToastMessage) => void;
export const ToastContext = createContext<ShowToast | null>(null);

export interface ToastProviderProps {
  /** Names the region that toasts appear in. */
  label: string;
  closeLabel: string;
  children: ReactNode;
}

const load = () => import('./toast-region');
const ToastRegion = lazy(() => load().then((module) => ({ default: module.ToastRegion })));

/** Wraps the app once; below it `useToast()` shows messages. What draws them loads after the page, so that no page waits for it. */
export function ToastProvider({ label, closeLabel, children }: ToastProviderProps) {
  const [toasts, setToasts] = useState<ReadonlyArray<ToastMessage & { id: number }>>([]);
  const next = useRef(0);
  const show = useCallback<ShowToast>((toast) => {
    next.current += 1;
    const id = next.current;
    setToasts((all) => [...all.slice(-2), { ...toast, id }]);
  }, []);
  const drop = useCallback((id: number) => {
    setToasts((all) => all.filter((toast) => toast.id !== id));
  }, []);
  // fetched while the network is there: the message may be that it is not
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => {}), 2_000);
    return () => clearTimeout(timer);
  }, []);
  const used = next.current > 0;
  return (
    <ToastContext.Provider value={show}>
      {children}
      {used && (
        <Suspense>
          <ToastRegion label={label} closeLabel={closeLabel} toasts={toasts} onGone={drop} />
        </Suspense>
      )}
    </ToastContext.Provider>
  );
}
