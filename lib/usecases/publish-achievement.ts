import type { Locale } from '@/lib/model/locale';
import type { Text } from '@/lib/model/text';
import { certificateTitle } from '@/lib/training/certificate-title';
import { badgeAchievement } from './badge-achievement';
import type { Badges } from './ports/badges';
import type { TrainingDeps } from './training-deps';

/**
 * What a credential's achievement address leads to. `not-found` when this version of the track is not in force any more, or
 * has no such branch.
 */
export async function publishAchievement(
  deps: Pick<TrainingDeps, 'content' | 'house'> & { badges: Badges },
  wish: {
    trackId: string;
    version: number;
    branch: string | null;
    locale: Locale;
    text: (text: Text) => string;
  },
): Promise<{ ok: true; achievement: object } | { ok: false; code: 'not-found' }> {
  const track = deps.content.current().tracks.get(wish.trackId);
  if (track?.version !== wish.version) return { ok: false, code: 'not-found' };
  const { branch } = wish;
  if (branch !== null && !track.branches?.some((each) => each.id === branch))
    return { ok: false, code: 'not-found' };
  const given = {
    trackId: track.id,
    trackVersion: track.version,
    branch,
    title: certificateTitle(track, branch),
  };
  const house = await deps.house.read();
  return {
    ok: true,
    achievement: deps.badges.achievement(
      badgeAchievement(given, track, wish),
      wish.text({ zh: house.zh.clinic, en: house.en.clinic }),
    ),
  };
}
