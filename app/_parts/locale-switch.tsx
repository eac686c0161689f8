'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { setLocale } from './set-locale';

/** Each language by its own name, whatever the current one is. */
const LANGUAGES = [
  { value: 'zh-CN', label: <span lang="zh-CN">简体</span> },
  { value: 'zh-TW', label: <span lang="zh-TW">繁體</span> },
  { value: 'en', label: <span lang="en">English</span> },
];

/** Switches the language of the interface and keeps the page where it is. */
export function LocaleSwitch() {
  const t = useTranslations('app');
  const locale = useLocale();
  const [, startTransition] = useTransition();
  return (
    <SegmentedControl
      label={t('language')}
      segments={LANGUAGES}
      value={locale}
      onValueChange={(value) => startTransition(() => setLocale(value))}
      size="sm"
    />
  );
}
