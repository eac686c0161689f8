import type { BadgeAchievement, BadgeFacts } from '@/lib/usecases/ports/badges';
import type { badgeUrls } from './badge-urls';
import { seconds } from './seconds';

export const CREDENTIALS_CONTEXT = 'https://www.w3.org/ns/credentials/v2';
export const BADGES_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

type Urls = ReturnType<typeof badgeUrls>;

/**
 * The OpenBadgeCredential of a certificate (Open Badges 3.0, on the Verifiable Credentials data model 2.0), with the claims
 * that its JWT repeats (OB 3.0 §8.2). It carries what `BadgeFacts` carries and nothing else: no scores, no calls, no ids
 * of ours, of the name only what the holder agreed to; of evidence only that a trainer signed, where one had to.
 */
export function achievementCredential(facts: BadgeFacts, urls: Urls) {
  const id = urls.certificate(facts.number);
  const holderId = `${id}#holder`;
  const [from, until] = [seconds(facts.issuedAt), seconds(facts.expiresAt)];
  const list = urls.statusList(facts.status.list);
  return {
    '@context': [CREDENTIALS_CONTEXT, BADGES_CONTEXT],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: facts.achievement.name,
    issuer: { id: urls.issuer, type: ['Profile'], name: facts.house, url: urls.home },
    validFrom: from.instant,
    validUntil: until.instant,
    credentialSubject: {
      id: holderId,
      type: ['AchievementSubject'],
      ...(facts.holder !== null && {
        identifier: [
          {
            type: 'IdentityObject',
            hashed: false,
            identityHash: facts.holder,
            identityType: 'name',
          },
        ],
      }),
      achievement: achievementOf(facts.achievement, urls),
    },
    ...(facts.signedOff !== null && {
      evidence: [{ type: ['Evidence'], narrative: facts.signedOff }],
    }),
    credentialStatus: {
      id: `${list}#${facts.status.index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(facts.status.index),
      statusListCredential: list,
    },
    iss: urls.issuer,
    jti: id,
    sub: holderId,
    nbf: from.numeric,
    exp: until.numeric,
  };
}

/** The Achievement as it stands in a credential and at its own address. */
export function achievementOf(achievement: BadgeAchievement, urls: Urls) {
  const { trackId, trackVersion, branch, locale, name, description, criteria } = achievement;
  return {
    id: urls.achievement(trackId, trackVersion, branch),
    type: ['Achievement'],
    achievementType: 'Certificate',
    inLanguage: locale,
    name,
    description,
    criteria: { narrative: criteria },
  };
}
