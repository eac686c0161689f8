import fs from 'node:fs';
import path from 'node:path';
import type { Locale } from '@/lib/model/locale';
import { toTraditional } from './to-traditional';

export type Messages = { [key: string]: string | Messages };

const cached = new Map<Locale, Record<string, Messages>>();

/**
 * All messages of a language: one namespace per file of `app/_messages/<language>/`, named after
 * it. Traditional Chinese is made from zh-CN. Read once per process; in development, every time.
 */
export function loadMessages(
  locale: Locale,
  folder = path.join(process.cwd(), 'app/_messages'),
): Record<string, Messages> {
  const known = cached.get(locale);
  if (known && process.env.NODE_ENV === 'production') return known;
  const source = path.join(folder, locale === 'en' ? 'en' : 'zh-CN');
  const messages: Record<string, Messages> = {};
  for (const file of fs.readdirSync(source).filter((name) => name.endsWith('.json'))) {
    const parsed: Messages = JSON.parse(fs.readFileSync(path.join(source, file), 'utf8'));
    messages[path.basename(file, '.json')] = locale === 'zh-TW' ? convert(parsed) : parsed;
  }
  cached.set(locale, messages);
  return messages;
}

function convert(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === 'string' ? toTraditional(value) : convert(value),
    ]),
  );
}
