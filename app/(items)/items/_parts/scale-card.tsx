import { getTranslations } from 'next-intl/server';
import { AbilityScale } from '@/components/quiz/ability-scale';
import { Card } from '@/components/ui/card';
import type { ItemQualityRow, MeasurementFacts } from '@/lib/model/item-quality-view';
import { byHalfLogit } from './by-half-logit';

/** People and items on one scale; `row` is marked on it. */
export async function ScaleCard(props: { facts: MeasurementFacts; row?: ItemQualityRow }) {
  const t = await getTranslations('items.scale');
  const measured = props.facts.difficulties;
  const at = props.row?.figures?.difficulty;
  return (
    <Card title={t('title')} description={t('about')}>
      {measured.length === 0 && !at ? (
        <p className="text-soft">{t('none')}</p>
      ) : (
        <AbilityScale
          label={t('label', { people: props.facts.people, items: measured.length })}
          people={props.facts.abilities.map(({ from, people }) => ({ from, count: people }))}
          items={byHalfLogit(measured)}
          {...(at ? { marked: { at: at.logits, error: at.error } } : {})}
          names={{
            people: t('people', { count: props.facts.people }),
            items: t('items', { count: measured.length }),
            easy: t('easy'),
            hard: t('hard'),
          }}
        />
      )}
    </Card>
  );
}
