'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useUrlFilters } from '@/app/_parts/use-url-filters';
import { SearchField } from '@/components/ui/search-field';

const WAIT_MS = 250;

/** The search of the handbook, kept in the URL. Typing waits a moment before it searches. */
export function HandbookSearch() {
  const t = useTranslations('handbook');
  const { get, set, busy } = useUrlFilters();
  const [typed, setTyped] = useState(get('q'));
  const asked = useRef(get('q'));
  const change = useRef(set);
  change.current = set;
  useEffect(() => {
    if (typed.trim() === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = typed.trim();
      change.current({ q: typed.trim() });
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <search aria-label={t('search')} aria-busy={busy} className="mb-6 block max-w-xl">
      <SearchField
        label={t('searchHint')}
        clearLabel={t('clear')}
        value={typed}
        onValueChange={setTyped}
      />
    </search>
  );
}
