import type { Text } from '@/lib/model/text';
import type { Track } from '@/lib/model/track';

/** What the certificate at the end of a path is called: by its branch, when that has a title of its own. */
export function certificateTitle(
  track: Pick<Track, 'branches' | 'certificate'>,
  branch: string | null,
): Text {
  return track.branches?.find((each) => each.id === branch)?.certificate ?? track.certificate.title;
}
