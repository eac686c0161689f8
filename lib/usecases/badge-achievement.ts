import type { Locale } from '@/lib/model/locale';
import type { Text } from '@/lib/model/text';
import type { Track } from '@/lib/model/track';
import type { BadgeAchievement } from './ports/badges';

/**
 * What a certificate was given for, in one language. Of a track that has changed since, or is gone, only its title can be
 * told: what it asks for now is not what was asked for then.
 */
export function badgeAchievement(
  certificate: { trackId: string; trackVersion: number; title: Text },
  track: Track | undefined,
  language: { locale: Locale; text: (text: Text) => string },
): BadgeAchievement {
  const { trackId, trackVersion, title } = certificate;
  const { locale, text } = language;
  const same = track?.version === trackVersion ? track : undefined;
  const name = text(title);
  return {
    trackId,
    trackVersion,
    locale,
    name,
    description: same ? text(same.about) : name,
    criteria: same ? same.steps.map((step) => `- ${text(step.title)}`).join('\n') : name,
  };
}
