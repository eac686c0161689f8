'use client';
import { ErrorNotice, type ErrorProps } from '@/app/_parts/error-notice';
import { Notice } from '@/components/shell/notice';

/** Inside the shell: the navigation stays. */
export default function ErrorHere(props: ErrorProps) {
  return <ErrorNotice {...props} as={Notice} />;
}
