'use client';
import { PhoneOff } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, startTransition } from 'react';
import type { NoticeProps } from '@/components/shell/notice';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { isLost } from './is-lost';

/** What Next gives an `error.tsx`. */
export interface ErrorProps {
  error: Error & { digest?: string };
  reset: () => void;
}

/** Says that something went wrong and what to do; `as` is the frame, with the navigation around it or without. */
export function ErrorNotice({
  error,
  reset,
  as: Frame,
}: ErrorProps & { as: (notice: NoticeProps) => ReactNode }) {
  const t = useTranslations('app');
  const router = useRouter();
  // what the server could not do has to be asked for again: `reset` alone draws the same answer once more
  const again = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  // only what went wrong on the server has a number, the one under which it is logged
  const { digest } = error;
  const lost = !digest && isLost(error);
  return (
    <Frame
      icon={<PhoneOff />}
      title={t(lost ? 'error.lostTitle' : 'error.title')}
      text={
        digest ? t('error.textWithNumber', { digest }) : t(lost ? 'error.lostText' : 'error.text')
      }
      action={
        <div className="flex flex-col-reverse gap-2.5 sm:flex-row sm:justify-center">
          <a href="/" className={buttonClass({ variant: 'secondary', size: 'lg' })}>
            {t('notFound.home')}
          </a>
          <Button size="lg" onClick={again}>
            {t('error.again')}
          </Button>
        </div>
      }
    />
  );
}
