'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState, useTransition } from 'react';
import { Alert } from '@/components/ui/alert';
import { Button, type ButtonProps } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/use-toast';

/** A button for what cannot be taken back: asks first, says what becomes of it, then that it is done. */
export function ConfirmKey(props: {
  button: Pick<ButtonProps, 'size' | 'icon' | 'className' | 'aria-label'> & { words: ReactNode };
  title: string;
  text: string;
  keep: string;
  go: string;
  done: string;
  act: () => Promise<{ ok: boolean }>;
}) {
  const t = useTranslations('settings.keys');
  const app = useTranslations('app');
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [busy, start] = useTransition();
  const { words, ...look } = props.button;
  const act = () =>
    start(async () => {
      const result = await props.act().catch(() => ({ ok: false }));
      setFailed(!result.ok);
      if (!result.ok) return;
      setOpen(false);
      toast({ tone: 'good', message: props.done });
    });
  return (
    <>
      <Button variant="secondary" {...look} onClick={() => setOpen(true)}>
        {words}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={props.title}
        description={props.text}
        closeLabel={app('close')}
        footer={
          <>
            <Button variant="ghost" onClick={() => setOpen(false)}>
              {props.keep}
            </Button>
            <Button variant="critical" loading={busy} onClick={act}>
              {props.go}
            </Button>
          </>
        }
      >
        {failed && (
          <Alert tone="critical" live>
            {t('failed')}
          </Alert>
        )}
      </Dialog>
    </>
  );
}
