import type { Content } from '@/lib/model/content';
import type { HandbookPage } from '@/lib/model/handbook';
import { handbookPages } from '@/lib/scoring/handbook-pages';

const made = new WeakMap<Content, HandbookPage[]>();

/** The handbook of this content, made once. */
export function handbookOf(content: Content): HandbookPage[] {
  const known = made.get(content);
  if (known) return known;
  const pages = handbookPages(content);
  made.set(content, pages);
  return pages;
}
