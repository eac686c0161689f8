import { Download } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { PageHeader } from '@/components/shell/page-header';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { decide } from '@/lib/access/decide';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { listExportableBanks } from '@/lib/usecases/list-exportable-banks';
import { ImportForm } from './_parts/import-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange'))('title') };
}

export default async function ExchangePage() {
  const actor = await requireActor();
  const [t, result] = await Promise.all([
    getTranslations('exchange'),
    trainingDeps().then((deps) => listExportableBanks(deps, actor)),
  ]);
  if (!result.ok) notFound();
  const words = wordsIn(actor.locale);
  const seesItems = decide(actor.role, 'item.view-quality', 'none') === 'allow';
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('about')}
        {...(seesItems ? { back: { href: '/items', label: t('back') } } : {})}
      />
      <div className="space-y-6">
        <Card title={t('import.title')} description={t('import.about')}>
          <ClientMessages namespaces={['exchange', 'items']}>
            <ImportForm />
          </ClientMessages>
        </Card>
        <Card title={t('export.title')} description={t('export.about')}>
          <ul className="-my-4 divide-y divide-line">
            {result.banks.map((bank) => (
              <li key={bank.id} className="py-4">
                <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
                  <div className="min-w-0">
                    <h3 className="font-medium">{words(bank.title)}</h3>
                    <p className="text-sm text-faint">{t('export.items', { count: bank.items })}</p>
                  </div>
                  <div className="flex flex-wrap gap-2 max-sm:w-full max-sm:[&>*]:flex-auto max-sm:[&>*]:px-2.5">
                    {bank.formats.map(({ format, carried }) => (
                      <a
                        key={format}
                        href={`/api/banks/export?bank=${bank.id}&format=${format}`}
                        download
                        aria-label={t(`export.download.${format}`, { bank: words(bank.title) })}
                        className={buttonClass({ variant: 'secondary', size: 'sm' })}
                      >
                        <Download aria-hidden className="size-4" />
                        {t(`format.${format}`)}
                        <span className="num text-soft">
                          {carried}/{bank.items}
                        </span>
                      </a>
                    ))}
                  </div>
                </div>
                {bank.formats.some(
                  ({ notCarried, different }) => notCarried.length + different,
                ) && (
                  <details className="mt-2 text-sm">
                    <summary className="min-h-11 py-2.5 cursor-pointer text-soft">
                      {t('export.leftBehind')}
                    </summary>
                    <div className="mt-1 grid gap-4 sm:grid-cols-2">
                      {bank.formats.map(({ format, notCarried, different }) => (
                        <div key={format}>
                          <h4 className="font-medium">{t(`format.${format}`)}</h4>
                          <ul className="mt-1 list-disc space-y-1 ps-5 text-soft">
                            {notCarried.map(({ id, asks, code }) => (
                              <li key={id}>
                                {words(asks)}
                                <span className="block text-faint">{t(`code.${code}`)}</span>
                              </li>
                            ))}
                            {different > 0 && (
                              <li>{t('export.different', { count: different })}</li>
                            )}
                            {notCarried.length + different === 0 && <li>{t('export.whole')}</li>}
                          </ul>
                        </div>
                      ))}
                    </div>
                  </details>
                )}
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </>
  );
}
