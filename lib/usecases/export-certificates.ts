import { decide } from '@/lib/access/decide';
import type { MatrixCell } from '@/lib/model/certificate-view';
import type { Text } from '@/lib/model/text';
import { clinicDate } from '@/lib/training/clinic-date';
import { csv } from '@/lib/training/csv';
import { certificateMatrix, type MatrixFilter } from './certificate-matrix';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

export const EXPORT_COLUMNS = [
  'name',
  'username',
  'teams',
  'certificate',
  'state',
  'progress',
  'next',
  'number',
  'issued',
  'expires',
] as const;

/** The words of the file, in the language of whoever asks; the texts of the content go through `text`. */
export interface ExportWords {
  columns: Record<(typeof EXPORT_COLUMNS)[number], string>;
  states: Record<MatrixCell['state'], string>;
  /** What stands in the place of a next step when every step is taken. */
  signOffs: Record<NonNullable<MatrixCell['signOff']>, string>;
  text: (text: Text) => string;
}

/** The matrix as a CSV file (see `csv`): one line for each person and certificate. Dates are the clinic's. */
export async function exportCertificates(
  deps: TrainingDeps,
  actor: ActingPerson,
  filter: MatrixFilter,
  words: ExportWords,
): Promise<{ ok: true; csv: string } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'certificate.export', 'none') === 'deny')
    return { ok: false, code: 'denied' };
  const [matrix, all] = await Promise.all([
    certificateMatrix(deps, filter),
    deps.certificates.list({}),
  ]);
  const issued = new Map(all.map((each) => [each.id, each]));
  const rows = matrix.rows.flatMap(({ person, teams, cells }) =>
    cells.map((cell) => {
      const track = matrix.tracks.find((each) => each.id === cell.trackId);
      const certificate = issued.get(cell.certificateId ?? '');
      return [
        person.name,
        person.username,
        teams.join(' / '),
        track ? words.text(track.certificate) : cell.trackId,
        words.states[cell.state],
        // with a slash a spreadsheet would make a date of it
        `${cell.done} | ${cell.of}`,
        cell.signOff ? words.signOffs[cell.signOff] : cell.next ? words.text(cell.next) : '',
        cell.number ?? '',
        certificate ? clinicDate(certificate.issuedAt.getTime()) : '',
        certificate ? clinicDate(certificate.expiresAt.getTime()) : '',
      ];
    }),
  );
  const head = EXPORT_COLUMNS.map((column) => words.columns[column]);
  return { ok: true, csv: csv([head, ...rows]) };
}
