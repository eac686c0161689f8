import { getTranslations } from 'next-intl/server';
import { CELL_STATES, matrixFilter } from '@/app/_parts/matrix-filter';
import { getActor } from '@/lib/server/get-actor';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { trainingDeps } from '@/lib/server/training-deps';
import { EXPORT_COLUMNS, exportCertificates } from '@/lib/usecases/export-certificates';

/** The matrix as CSV, with the filter of the page; column names in the reader's language. */
export async function GET(request: Request): Promise<Response> {
  const actor = await getActor();
  if (!actor) return new Response(null, { status: 401 });
  const t = await getTranslations('matrix');
  const filter = matrixFilter(Object.fromEntries(new URL(request.url).searchParams));
  const columns = Object.fromEntries(
    EXPORT_COLUMNS.map((name) => [name, t(`column.${name}`)]),
  ) as Record<(typeof EXPORT_COLUMNS)[number], string>;
  const states = Object.fromEntries(
    CELL_STATES.map((state) => [state, t(`state.${state}`)]),
  ) as Record<(typeof CELL_STATES)[number], string>;
  const result = await exportCertificates(await trainingDeps(), actor, filter, {
    columns,
    states,
    signOffs: { waiting: t('signOff.waiting'), 'sent-back': t('signOff.sent-back') },
    text: wordsIn(actor.locale),
  });
  if (!result.ok) return new Response(null, { status: 404 });
  return new Response(result.csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="certificates.csv"',
      'cache-control': 'no-store',
    },
  });
}
