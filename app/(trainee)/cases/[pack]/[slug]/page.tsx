import { Languages, Lightbulb, PhoneForwarded, Stethoscope } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AttemptList } from '@/app/_parts/attempt-list';
import { ClientMessages } from '@/app/_parts/client-messages';
import { LevelDots } from '@/app/(trainee)/_parts/level-dots';
import { HINT_PRICE } from '@/components/call/hint-price';
import { PortraitPicture } from '@/components/portrait/portrait-picture';
import { PageHeader } from '@/components/shell/page-header';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { Stat } from '@/components/ui/stat';
import { callDeps } from '@/lib/server/call-deps';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { viewCase } from '@/lib/usecases/view-case';
import { StartForm } from './_parts/start-form';

type Props = { params: Promise<{ pack: string; slug: string }> };

async function load({ params }: Props) {
  const actor = await requireActor();
  const { pack, slug } = await params;
  const result = await viewCase(await callDeps(), actor, `${pack}/${slug}`);
  if (!result.ok) notFound();
  return { actor, kase: result.case, words: wordsIn(actor.locale) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { kase, words } = await load(props);
  return { title: words(kase.title) };
}

export default async function CasePage(props: Props) {
  const [{ actor, kase, words }, t, cases] = await Promise.all([
    load(props),
    getTranslations('cases.detail'),
    getTranslations('cases'),
  ]);
  const { mine } = kase;
  const who =
    kase.channel === 'desk' || kase.channel === 'visit'
      ? t('whoDesk')
      : kase.direction === 'inbound'
        ? t('whoInbound')
        : t('who');
  return (
    <>
      <PageHeader
        back={{ href: '/cases', label: t('back') }}
        eyebrow={`${cases(`department.${kase.department}`)} · ${cases(`way.${kase.channel}-${kase.direction}`)}`}
        title={words(kase.title)}
        description={words(kase.summary)}
      />
      <section className="flex gap-4 rounded-xl bg-accent-soft p-5 mb-6">
        <Lightbulb aria-hidden className="mt-1 size-6 shrink-0 text-accent-text" />
        <div>
          <h2 className="text-sm font-semibold text-accent-text">{t('lesson')}</h2>
          <p className="text-lg font-medium">{words(kase.lesson)}</p>
        </div>
      </section>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_23rem] lg:items-start">
        <div className="order-2 space-y-6 lg:order-1">
          <Card title={t('record')}>
            <p className="font-semibold">
              {words(kase.card.called)}
              <span className="ms-2 font-normal text-soft">
                {t(kase.card.sex)} · {t('years', { age: kase.card.age })}
              </span>
            </p>
            {kase.card.note && <p className="mt-1 text-soft">{words(kase.card.note)}</p>}
            <p className="mt-2 text-sm text-faint">{t('recordMore')}</p>
          </Card>
          <Card title={who} description={t('whoText')}>
            <ul className="grid gap-4 sm:grid-cols-2">
              {kase.people.map((person) => (
                <li key={person.id} className="flex items-start gap-3.5">
                  <PortraitPicture slug={person.portrait} size={64} />
                  <div className="min-w-0">
                    <p className="font-semibold">{words(person.name)}</p>
                    <p className="text-sm text-soft">{words(person.about)}</p>
                  </div>
                </li>
              ))}
            </ul>
          </Card>
          <Card title={t('attempts')}>
            {kase.attempts.length > 0 ? (
              <AttemptList attempts={kase.attempts} words={words} titled={false} />
            ) : (
              <p className="text-soft">{t('noAttempts')}</p>
            )}
          </Card>
        </div>
        <aside className="order-1 space-y-4 lg:sticky lg:top-20 lg:order-2">
          {mine.runningId && (
            <Card look="feature">
              <p className="text-soft">{t('continueText')}</p>
              <Link
                href={`/calls/${mine.runningId}`}
                className={buttonClass({ block: true, className: 'mt-3' })}
              >
                <PhoneForwarded aria-hidden className="size-5" />
                {t('continue')}
              </Link>
            </Card>
          )}
          <Card>
            <div className="mb-4 flex items-center justify-between gap-3">
              <LevelDots level={kase.level} label={cases('level', { level: kase.level })} />
              <span className="text-sm text-faint">
                {cases('levelShort', { level: kase.level })}
              </span>
            </div>
            {mine.best !== null && mine.first !== null && (
              <dl className="mb-5 grid grid-cols-3 gap-3">
                <Stat label={cases('mine.firstLabel')} value={Math.round(mine.first)} />
                <Stat label={cases('mine.bestLabel')} value={Math.round(mine.best)} tone="good" />
                <Stat label={cases('mine.triesLabel')} value={mine.tries} />
              </dl>
            )}
            <ClientMessages namespaces={['cases']}>
              <StartForm
                caseId={kase.id}
                suggested={mine.tries === 0 ? 'coached' : 'practice'}
                points={HINT_PRICE}
              />
            </ClientMessages>
            {actor.locale === 'en' && (
              <p className="mt-4 flex gap-2.5 text-sm text-soft">
                <Languages aria-hidden className="mt-0.5 size-5 shrink-0 text-faint" />
                {t('english')}
              </p>
            )}
            {kase.needsClinicalReview && (
              <p className="mt-4 flex gap-2.5 text-sm text-soft">
                <Stethoscope aria-hidden className="mt-0.5 size-5 shrink-0 text-signal-text" />
                {t('clinical')}
              </p>
            )}
          </Card>
        </aside>
      </div>
    </>
  );
}
