import type { Locale } from '@/lib/model/locale';
import { toTraditional } from './to-traditional';

/**
 * A view with the Chinese half of every `{zh, en}` in it in the reader's script; the same value unless the language is
 * Traditional Chinese. For views that go to the browser whole.
 */
export function inScript<View>(view: View, locale: Locale): View {
  return locale === 'zh-TW' ? (convert(view) as View) : view;
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (value === null || typeof value !== 'object') return value;
  const paired = 'zh' in value && 'en' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      paired && key === 'zh' && typeof each === 'string' ? toTraditional(each) : convert(each),
    ]),
  );
}
