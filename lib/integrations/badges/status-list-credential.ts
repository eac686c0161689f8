import { gzipSync } from 'node:zlib';
import { STATUS_LIST_LENGTH } from '@/lib/model/status-list-length';
import { CREDENTIALS_CONTEXT } from './achievement-credential';
import type { badgeUrls } from './badge-urls';
import { seconds } from './seconds';

/**
 * A BitstringStatusListCredential (Bitstring Status List v1.0) for revocation. It carries no end of its own: how long a
 * copy may be kept is said by the HTTP headers, so that a revocation is seen within minutes.
 */
export function statusListCredential(
  list: number,
  revoked: readonly number[],
  at: Date,
  urls: ReturnType<typeof badgeUrls>,
) {
  const id = urls.statusList(list);
  const from = seconds(at);
  return {
    '@context': [CREDENTIALS_CONTEXT],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: urls.issuer,
    validFrom: from.instant,
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: encodeList(revoked),
    },
    iss: urls.issuer,
    jti: id,
    sub: `${id}#list`,
    nbf: from.numeric,
  };
}

/** Place 0 is the left-most bit; compressed, in base64url, with the multibase letter for it in front. */
function encodeList(places: readonly number[]): string {
  const bits = Buffer.alloc(STATUS_LIST_LENGTH / 8);
  for (const place of places) {
    if (!Number.isInteger(place) || place < 0 || place >= STATUS_LIST_LENGTH)
      throw new Error(`${place} is no place in a status list`);
    bits[place >> 3] = (bits[place >> 3] ?? 0) | (0x80 >> (place & 7));
  }
  return `u${gzipSync(bits, { level: 9 }).toString('base64url')}`;
}
