'use client';
import { NoticePage } from '@/components/shell/notice-page';
import { ErrorNotice, type ErrorProps } from './_parts/error-notice';

export default function ErrorPage(props: ErrorProps) {
  return <ErrorNotice {...props} as={NoticePage} />;
}
