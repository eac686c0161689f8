'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { RadioCards } from '@/components/ui/radio-cards';
import { SearchField } from '@/components/ui/search-field';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { ASSIGNMENT_KINDS } from './assignment-kinds';
import type { Choice, Subject } from './choice';

/** A case, a quiz or a track, found by its name. */
export function WhatStep(props: {
  subjects: readonly Subject[];
  choice: Choice;
  onChange: (part: Partial<Choice>) => void;
}) {
  const t = useTranslations('assign.what');
  const [query, setQuery] = useState('');
  const { choice, onChange } = props;
  const wanted = query.trim().toLocaleLowerCase();
  const found = props.subjects.filter(
    (each) =>
      each.kind === choice.kind &&
      `${each.title} ${each.about}`.toLocaleLowerCase().includes(wanted),
  );
  return (
    <div className="space-y-3">
      <SegmentedControl
        block
        label={t('kind')}
        value={choice.kind}
        segments={ASSIGNMENT_KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
        onValueChange={(value) => {
          const kind = ASSIGNMENT_KINDS.find((each) => each === value);
          if (kind) onChange({ kind, subjectId: '' });
        }}
      />
      <SearchField
        label={t('search')}
        clearLabel={t('clear')}
        value={query}
        onValueChange={setQuery}
      />
      {found.length === 0 ? (
        <p role="status" className="py-4 text-center text-soft">
          {t('none')}
        </p>
      ) : (
        <div className="-mx-1 max-h-96 overflow-y-auto px-1 py-1">
          <RadioCards
            label={t(choice.kind)}
            value={choice.subjectId}
            onValueChange={(subjectId) => onChange({ subjectId })}
            options={found.map((each) => ({
              value: each.id,
              title: each.title,
              description: each.about,
            }))}
          />
        </div>
      )}
    </div>
  );
}
