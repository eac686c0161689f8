import type { Text } from '@/lib/model/text';

/** How Moodle's multi-language content filter wants a text in two languages; without the filter both are shown. */
export const ZH_OPENS = '<span lang="zh" class="multilang">';
export const EN_OPENS = '<span lang="en" class="multilang">';

/** Both languages of a text as HTML. */
export function giftHtml({ zh, en }: Text): string {
  return `${ZH_OPENS}${escaped(zh)}</span>${EN_OPENS}${escaped(en)}</span>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
