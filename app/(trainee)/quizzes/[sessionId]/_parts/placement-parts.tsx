import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import type { PlacementPartResult } from '@/lib/model/placement';
import type { Text } from '@/lib/model/text';

/** What a placement test showed, part by part. */
export async function PlacementParts(props: {
  parts: readonly PlacementPartResult[];
  words: (text: Text) => string;
}) {
  const t = await getTranslations('track.placement');
  return (
    <>
      <p>{t(props.parts.some((part) => part.proved) ? 'resultText' : 'nothing')}</p>
      <ul className="mt-3 flex flex-wrap justify-center gap-2 text-sm">
        {props.parts.map(({ title, proved, score }) => (
          <li key={title.zh} className="max-w-full">
            <Badge tone={proved ? 'good' : 'neutral'} className="whitespace-normal!">
              {t(proved ? 'known' : 'toLearn', {
                title: props.words(title),
                score: Math.round(score * 100),
              })}
            </Badge>
          </li>
        ))}
      </ul>
    </>
  );
}
