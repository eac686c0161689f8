import type { CallView } from '@/lib/model/call-view';

/** Who is on the screen: as one addresses them, or, where nobody may be addressed by name yet, what the record has. */
export function shownName(card: CallView['card'], language: 'zh' | 'en'): string {
  return card.called.zh.startsWith('您') ? card.name : card.called[language];
}
