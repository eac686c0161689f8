'use client';
import { Languages } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { DropdownMenu } from '@/components/ui/dropdown-menu';

export interface LanguageSwitchProps {
  label: string;
  language: string;
  /** Each in its own words: 简体中文, English, 繁體中文. */
  languages: ReadonlyArray<{ value: string; label: string }>;
  /** May be a server action. */
  onLanguageChange: (language: string) => void | Promise<void>;
}

/** The language of the interface. */
export function LanguageSwitch({
  label,
  language,
  languages,
  onLanguageChange,
}: LanguageSwitchProps) {
  return (
    <DropdownMenu
      trigger={
        <Button variant="ghost" size="sm" icon={<Languages />}>
          <span className="sr-only">{label}: </span>
          {languages.find((each) => each.value === language)?.label ?? language}
        </Button>
      }
      items={[
        {
          kind: 'choice',
          id: 'language',
          label,
          value: language,
          options: languages,
          onValueChange: (value) => void onLanguageChange(value),
        },
      ]}
    />
  );
}
