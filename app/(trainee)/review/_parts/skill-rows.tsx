import { PhoneCall } from 'lucide-react';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Meter } from '@/components/ui/meter';
import type { SkillCardView } from '@/lib/model/review-view';
import type { Text } from '@/lib/model/text';
import { practise } from '../actions';

const MOST = 12;

/** Skills that calls have shown to be weak, the most faded first, each with a call to practise it in. */
export async function SkillRows(props: {
  skills: readonly SkillCardView[];
  words: (text: Text) => string;
}) {
  const [t, format] = await Promise.all([getTranslations('review.skills'), getFormatter()]);
  if (props.skills.length === 0) return <p className="text-soft">{t('none')}</p>;
  return (
    <>
      <ul className="divide-y divide-line">
        {props.skills.slice(0, MOST).map((each) => {
          const percent = Math.round(each.recall * 100);
          return (
            <li key={each.skill} className="py-3">
              <div className="mb-1 flex items-start justify-between gap-3">
                <span className="font-medium">{props.words(each.title)}</span>
                <Badge tone={each.due ? 'signal' : 'neutral'}>
                  {each.due
                    ? t('due')
                    : t('dueAt', {
                        date: format.dateTime(each.dueAt, { month: 'numeric', day: 'numeric' }),
                      })}
                </Badge>
              </div>
              {each.steady ? (
                <Meter
                  label={t('recall')}
                  value={percent}
                  valueText={`${percent}%`}
                  tone={each.due ? 'signal' : 'accent'}
                />
              ) : null}
              <div className="flex flex-wrap items-center justify-between gap-x-3 text-sm sm:min-h-11">
                <p className="text-soft">
                  {[
                    ...(each.steady ? [] : [t('lost')]),
                    ...(each.lapses > 0 ? [t('lapses', { count: each.lapses })] : []),
                  ].join(t('and'))}
                </p>
                {each.practice && (
                  <form action={practise}>
                    <input type="hidden" name="skill" value={each.skill} />
                    <button
                      type="submit"
                      aria-label={t('practise', { title: props.words(each.title) })}
                      className="inline-flex min-h-11 items-center gap-1.5 text-start text-accent-text underline"
                    >
                      <PhoneCall aria-hidden className="size-4 shrink-0" />
                      {t('call', { title: props.words(each.practice.title) })}
                    </button>
                  </form>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {props.skills.length > MOST && (
        <p className="pt-3 text-sm text-soft">{t('more', { count: props.skills.length - MOST })}</p>
      )}
    </>
  );
}
