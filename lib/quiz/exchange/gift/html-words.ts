import { plainWords } from '../plain-words';
import type { Words } from '../words';
import { XML_ENTITIES } from '../xml-entities';
import { EN_OPENS, ZH_OPENS } from './gift-html';

const SWAPPED_ZH = '<span class="multilang" lang="zh">';
const SWAPPED_EN = '<span class="multilang" lang="en">';
const NAMED: Readonly<Record<string, string>> = { ...XML_ENTITIES, nbsp: ' ' };

/** Reads HTML as words: Moodle's language spans as two languages, other markup taken away and told. Runs nothing. */
export function htmlWords(html: string): Words {
  const zh = between(html, [ZH_OPENS, SWAPPED_ZH]);
  const en = between(html, [EN_OPENS, SWAPPED_EN]);
  if (zh === null || en === null) {
    const bare = withoutTags(html);
    return { ...plainWords(decoded(bare)), stripped: MARKS.test(html) };
  }
  const [zhBare, enBare] = [withoutTags(zh), withoutTags(en)];
  return {
    zh: decoded(zhBare).trim(),
    en: decoded(enBare).trim(),
    oneLanguage: false,
    stripped: zhBare !== zh || enBare !== en,
  };
}

/** A tag that means something; paragraphs and line breaks are only how an editor writes plain text. */
const MARKS = /<(?!\/?(?:p|br|div)\b)\/?[a-z][^<>]*>/i;

const withoutTags = (html: string): string =>
  html.replace(/<br\s{0,9}\/?>|<\/p><p>/gi, '\n').replace(/<\/?[a-z][^<>]*>/gi, '');

function between(html: string, openings: readonly string[]): string | null {
  for (const opening of openings) {
    const at = html.indexOf(opening);
    const end = at < 0 ? -1 : html.indexOf('</span>', at);
    if (end >= 0) return html.slice(at + opening.length, end);
  }
  return null;
}

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    return code < 32 || code > 0x10ffff || surrogate ? whole : String.fromCodePoint(code);
  });
}
