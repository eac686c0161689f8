'use client';
import { useContext } from 'react';
import { type ShowToast, ToastContext } from './toast-provider';

/** Gives the function that shows a toast. Throws outside `ToastProvider`, because a message would be lost silently. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider above it');
  return show;
}
