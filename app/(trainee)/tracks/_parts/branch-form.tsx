import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { Text } from '@/lib/model/text';
import type { TrackProgressView } from '@/lib/model/track-view';
import { enrol } from '../actions';

/** The jobs a track divides into: what each goes on with, which certificate it ends with, and the way in. */
export async function BranchForm(props: {
  trackId: string;
  branches: TrackProgressView['branches'];
  /** Choosing joins the track, or changes the job on it; null: it is only shown. */
  may: 'enrol' | 'change' | null;
  words: (text: Text) => string;
}) {
  const { trackId, branches, may, words } = props;
  const t = await getTranslations('track.branches');
  return (
    <section aria-labelledby="branches" className="mt-8">
      <h2 id="branches" className="text-lg font-semibold">
        {t(may === 'enrol' ? 'choose' : 'title')}
      </h2>
      <p className="mb-3 text-soft">{t(may === 'enrol' ? 'chooseText' : 'text')}</p>
      <ul className="grid gap-4 sm:grid-cols-2">
        {branches.map((branch) => (
          <li key={branch.id}>
            <Card
              title={words(branch.title)}
              headingLevel={3}
              look={branch.chosen ? 'feature' : 'plain'}
              className="flex h-full flex-col"
            >
              <p>
                <Badge tone="accent" className="whitespace-normal!">
                  {words(branch.certificate)}
                </Badge>
              </p>
              <ul className="mt-3 list-disc space-y-1 ps-5 text-sm text-soft marker:text-faint">
                {branch.steps.map((title) => (
                  <li key={title.zh}>{words(title)}</li>
                ))}
              </ul>
              {branch.chosen && may !== 'enrol' ? (
                <p className="mt-4 font-medium text-accent-text">{t('chosen')}</p>
              ) : (
                may && (
                  <form action={enrol} className="mt-4">
                    <input type="hidden" name="trackId" value={trackId} />
                    <input type="hidden" name="branch" value={branch.id} />
                    <Button type="submit" variant={may === 'enrol' ? 'primary' : 'secondary'} block>
                      {t(may, { title: words(branch.title) })}
                    </Button>
                  </form>
                )
              )}
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
