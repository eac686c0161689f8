import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { NoticePage } from '@/components/shell/notice-page';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';

/** A page that a link in a letter leads to, for whoever holds the letter: what it is about and the one thing to do. */
export async function LetterPage(props: {
  icon: ReactNode;
  title: string;
  text: string;
  /** What the button does; without it the page only tells. Works without JavaScript too. */
  act?: { label: string; action: () => Promise<void>; variant?: 'primary' | 'secondary' };
}) {
  const t = await getTranslations('mail.page');
  const { act } = props;
  return (
    <NoticePage
      icon={props.icon}
      title={props.title}
      text={props.text}
      action={
        <div className="flex flex-wrap items-center justify-center gap-3">
          {act && (
            <form action={act.action}>
              <Button type="submit" size="lg" variant={act.variant}>
                {act.label}
              </Button>
            </form>
          )}
          {/* not a Link: whoever is not logged in would be sent to the login page in the background */}
          <a href="/" className={buttonClass({ variant: act ? 'ghost' : 'secondary' })}>
            {t('toApp')}
          </a>
        </div>
      }
    />
  );
}
