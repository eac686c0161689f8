import { FastForward } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { Text } from '@/lib/model/text';
import type { PlacementView } from '@/lib/model/track-view';
import { goToPlacement } from '../actions';

/** The test that spares what one knows: the offer, or what it said. */
export async function PlacementCard(props: {
  trackId: string;
  placement: PlacementView;
  words: (text: Text) => string;
}) {
  const { trackId, placement, words } = props;
  const t = await getTranslations('track.placement');
  const { state, items, minutes, parts } = placement;
  return (
    <section
      aria-labelledby="placement"
      className="mb-6 rounded-xl border border-dashed border-edge bg-surface px-5 py-4"
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <FastForward aria-hidden className="size-6 shrink-0 text-accent-text" />
        <div className="min-w-0 flex-1 basis-64">
          <h2 id="placement" className="font-semibold">
            {t(state === 'done' ? 'doneTitle' : 'title')}
          </h2>
          <p className="text-sm text-soft">
            {state === 'done'
              ? t(parts.some((part) => part.proved) ? 'doneText' : 'nothing')
              : t('text', { items, minutes })}
          </p>
        </div>
        {state !== 'done' && (
          <form action={goToPlacement} className="max-sm:w-full">
            <input type="hidden" name="trackId" value={trackId} />
            <Button type="submit" variant="secondary" className="max-sm:w-full">
              {t(state === 'running' ? 'goOn' : 'begin')}
            </Button>
          </form>
        )}
      </div>
      {state === 'done' && (
        <ul className="mt-3 flex flex-wrap gap-2 text-sm">
          {parts.map((part) => (
            <li key={part.title.zh} className="max-w-full">
              <Badge tone={part.proved ? 'good' : 'neutral'} className="whitespace-normal!">
                {t(part.proved ? 'known' : 'toLearn', {
                  title: words(part.title),
                  score: part.score ?? 0,
                })}
              </Badge>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
