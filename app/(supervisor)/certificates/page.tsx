import { Download, SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { FoundPages } from '@/app/_parts/found-pages';
import { CELL_STATES, matrixFilter } from '@/app/_parts/matrix-filter';
import { MatrixCell } from '@/components/people/matrix-cell';
import { PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Stat } from '@/components/ui/stat';
import { pageOf } from '@/lib/model/page-of';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { viewCertificateMatrix } from '@/lib/usecases/view-certificate-matrix';

const ON_A_PAGE = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('matrix'))('title') };
}

export default async function CertificatesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor('supervisor');
  const [t, format, query] = await Promise.all([
    getTranslations('matrix'),
    getFormatter(),
    searchParams,
  ]);
  const filter = matrixFilter(query);
  const result = await viewCertificateMatrix(await trainingDeps(), actor, filter);
  if (!result.ok) notFound();
  const { matrix } = result;
  const words = wordsIn(actor.locale);
  const csv = `/api/certificates.csv?${new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (typeof value === 'string' && value ? [[key, value]] : [])))}`;
  const page = pageOf(matrix.rows, query.page, ON_A_PAGE);
  const { items: rows, pageCount, from, to, total } = page;
  const tracks = filter.trackId
    ? matrix.tracks.filter((track) => track.id === filter.trackId)
    : matrix.tracks;
  const day = (at: number | null) =>
    at === null ? null : format.dateTime(new Date(at), { dateStyle: 'medium' });
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('about')}
        actions={
          <a className={buttonClass({ variant: 'secondary' })} href={csv} download>
            <Download aria-hidden className="size-5" />
            {t('export')}
          </a>
        }
      />
      <ul className="mb-6 grid grid-cols-3 gap-2 sm:gap-3 lg:grid-cols-6">
        {CELL_STATES.map((state) => (
          <li
            key={state}
            className="rounded-xl border border-line bg-surface px-3 py-2.5 sm:px-4 sm:py-3"
          >
            <dl>
              <Stat
                label={t(`state.${state}`)}
                value={matrix.counts[state]}
                tone={
                  matrix.counts[state] === 0
                    ? 'neutral'
                    : state === 'valid'
                      ? 'good'
                      : state === 'expiring' || state === 'expired'
                        ? 'signal'
                        : state === 'revoked'
                          ? 'critical'
                          : 'neutral'
                }
              />
            </dl>
          </li>
        ))}
      </ul>
      <form
        // fields that are not kept in state begin anew when the filter is taken off by a link
        key={JSON.stringify(filter)}
        className="mb-5 grid grid-cols-2 gap-3 lg:grid-cols-[1.4fr_1fr_1fr_1fr_auto] lg:items-end"
      >
        <Field label={t('search')} className="max-lg:col-span-2">
          <Input
            name="q"
            type="search"
            defaultValue={filter.search ?? ''}
            placeholder={t('searchHint')}
          />
        </Field>
        <Field label={t('team')}>
          <Select
            name="team"
            defaultValue={filter.teamId ?? ''}
            options={[
              { value: '', label: t('all') },
              ...matrix.teams.map((team) => ({ value: team.id, label: team.name })),
            ]}
          />
        </Field>
        <Field label={t('track')}>
          <Select
            name="track"
            defaultValue={filter.trackId ?? ''}
            options={[
              { value: '', label: t('all') },
              ...matrix.tracks.map((track) => ({ value: track.id, label: words(track.title) })),
            ]}
          />
        </Field>
        <Field label={t('stateLabel')}>
          <Select
            name="state"
            defaultValue={filter.state ?? ''}
            options={[
              { value: '', label: t('all') },
              ...CELL_STATES.map((state) => ({ value: state, label: t(`state.${state}`) })),
            ]}
          />
        </Field>
        <Button type="submit" variant="secondary" className="max-lg:self-end">
          {t('filter')}
        </Button>
      </form>
      <FoundPages
        page={page}
        path="/certificates"
        query={query}
        label={t('people')}
        status={
          pageCount > 1 ? t('shown', { from, to, count: total }) : t('count', { count: total })
        }
        empty={{
          icon: <SearchX aria-hidden />,
          title: t('nobody'),
          description: t('nobodyText'),
          action: (
            <Link href="/certificates" className={buttonClass({ variant: 'secondary' })}>
              {t('everybody')}
            </Link>
          ),
        }}
      >
        {rows.length > 0 && (
          // scrolls sideways on a phone: a keyboard must reach it to scroll
          <section
            aria-label={t('title')}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
            tabIndex={0}
            className="overflow-x-auto rounded-xl border border-line bg-surface"
          >
            <table className="w-full border-collapse text-start">
              <caption className="sr-only">{t('title')}</caption>
              <thead>
                <tr className="border-b border-line text-sm text-soft">
                  <th
                    scope="col"
                    className="sticky start-0 bg-surface px-4 py-3 text-start font-medium"
                  >
                    {t('person')}
                  </th>
                  {tracks.map((track) => (
                    <th
                      key={track.id}
                      scope="col"
                      className="min-w-32 px-4 py-3 text-start font-medium wrap-normal"
                    >
                      {words(track.certificate)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody className="divide-y divide-line">
                {rows.map((row) => (
                  <tr key={row.person.id}>
                    <th
                      scope="row"
                      className="sticky start-0 min-w-28 bg-surface px-4 py-3 text-start font-medium wrap-normal"
                    >
                      {row.person.name}
                      <span className="line-clamp-2 text-sm font-normal text-soft">
                        {[row.person.username, ...row.teams].join(' · ')}
                      </span>
                    </th>
                    {tracks.map((track) => {
                      const cell = row.cells.find((each) => each.trackId === track.id);
                      return (
                        <td key={track.id} className="px-4 py-3">
                          {cell && (
                            <MatrixCell
                              state={cell.state}
                              words={
                                cell.state === 'in-progress'
                                  ? t('stepsDone', { done: cell.done, of: cell.of })
                                  : t(`state.${cell.state}`)
                              }
                              next={
                                cell.signOff
                                  ? t(`signOff.${cell.signOff}`)
                                  : cell.next && t('next', { step: words(cell.next) })
                              }
                              until={
                                cell.until !== null && cell.state !== 'in-progress'
                                  ? t('until', { date: day(cell.until) ?? '' })
                                  : null
                              }
                              href={
                                cell.certificateId ? `/certificates/${cell.certificateId}` : null
                              }
                              linkWords={t('evidence')}
                            />
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </FoundPages>
    </>
  );
}
