import type { Locale } from '@/lib/model/locale';
import type { Text } from '@/lib/model/text';
import { badgeAchievement } from './badge-achievement';
import type { Badges } from './ports/badges';
import type { TrainingDeps } from './training-deps';

/** What a credential's achievement address leads to. `not-found` when this version of the track is not in force any more. */
export async function publishAchievement(
  deps: Pick<TrainingDeps, 'content' | 'house'> & { badges: Badges },
  wish: { trackId: string; version: number; locale: Locale; text: (text: Text) => string },
): Promise<{ ok: true; achievement: object } | { ok: false; code: 'not-found' }> {
  const track = deps.content.current().tracks.get(wish.trackId);
  if (track?.version !== wish.version) return { ok: false, code: 'not-found' };
  const { id, version, certificate } = track;
  const house = await deps.house.read();
  return {
    ok: true,
    achievement: deps.badges.achievement(
      badgeAchievement({ trackId: id, trackVersion: version, ...certificate }, track, wish),
      wish.text({ zh: house.zh.clinic, en: house.en.clinic }),
    ),
  };
}
