'use client';
import { CalendarClock, NotebookPen, Phone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CallView } from '@/lib/model/call-view';

export interface RecordCardProps {
  card: CallView['card'];
  language: 'zh' | 'en';
  /** Inside something that already has the frame and the title. */
  bare?: boolean;
  /** What was prepared, once it was. */
  children?: ReactNode;
}

/** The patient's card as the clinic's system shows it. */
export function RecordCard({ card, language, bare = false, children }: RecordCardProps) {
  const t = useTranslations('call.record');
  return (
    <section
      className={bare ? '-mx-4 -mt-3' : 'rounded-xl border border-line bg-surface shadow-card'}
    >
      <header className="border-b border-line px-4 py-3">
        {!bare && <h2 className="text-sm font-medium text-faint">{t('title')}</h2>}
        <p className="text-lg font-bold">
          {card.name}
          <span className="ms-2.5 text-base font-normal text-soft">
            {t(card.sex)} · {t('years', { age: card.age })}
          </span>
        </p>
        <p className="text-sm text-soft">
          {t('called')} {card.called[language]}
        </p>
      </header>
      <dl className="space-y-3 px-4 py-3">
        {card.phone && (
          <Row icon={<Phone />} name={t('phone')}>
            <span className="num">{card.phone}</span>
          </Row>
        )}
        {card.lastContact && (
          <Row icon={<CalendarClock />} name={t('lastContact')}>
            {card.lastContact[language]}
          </Row>
        )}
        <Row icon={<NotebookPen />} name={t('notes')}>
          <ul className="space-y-1.5">
            {card.notes.map((note) => (
              <li key={note.zh}>{note[language]}</li>
            ))}
          </ul>
        </Row>
      </dl>
      {children && <div className="border-t border-line px-4 py-3">{children}</div>}
    </section>
  );
}

function Row(props: { icon: ReactNode; name: string; children: ReactNode }) {
  return (
    <div className="relative ps-8">
      <dt className="text-sm text-faint">
        <span aria-hidden className="absolute start-0 top-1 text-accent-text [&_svg]:size-4.5">
          {props.icon}
        </span>
        {props.name}
      </dt>
      <dd>{props.children}</dd>
    </div>
  );
}
