import type { Locale } from '@/lib/model/locale';
import type { Text } from '@/lib/model/text';
import type { Track } from '@/lib/model/track';
import { pathOf } from '@/lib/training/path-of';
import type { BadgeAchievement } from './ports/badges';

/**
 * What a certificate was given for, in one language; of a track that branches, on one branch. Of a track that has changed
 * since, or is gone, only its title can be told: what it asks for now is not what was asked for then.
 */
export function badgeAchievement(
  certificate: { trackId: string; trackVersion: number; branch: string | null; title: Text },
  track: Track | undefined,
  language: { locale: Locale; text: (text: Text) => string },
): BadgeAchievement {
  const { trackId, trackVersion, branch, title } = certificate;
  const { locale, text } = language;
  const same = track?.version === trackVersion ? track : undefined;
  const name = text(title);
  const steps = same ? pathOf(same, branch).map((step) => `- ${text(step.title)}`) : [name];
  return {
    trackId,
    trackVersion,
    branch,
    locale,
    name,
    description: same ? text(same.about) : name,
    criteria: steps.join('\n'),
  };
}
