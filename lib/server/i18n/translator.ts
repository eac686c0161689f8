import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/model/locale';
import { loadMessages } from './load-messages';

export type Translator = (key: string, values?: Record<string, string | number>) => string;

/** The messages of one namespace where there is no request: in letters, calendars and commands. */
export function translator(locale: Locale, namespace: string): Translator {
  // checked by the tests of the messages, not by types: they are read from files
  const make = createTranslator as (given: {
    locale: Locale;
    namespace: string;
    messages: ReturnType<typeof loadMessages>;
  }) => Translator;
  return make({ locale, namespace, messages: loadMessages(locale) });
}
