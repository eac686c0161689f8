/** Where verifiers find things; they are written into credentials, so they must not change. */
export function badgeUrls(publicUrl: string) {
  const base = `${publicUrl}/api/badges`;
  return {
    home: publicUrl,
    issuer: `${base}/issuer`,
    key: (id: string) => `${base}/keys/${id}`,
    achievement: (trackId: string, version: number, branch: string | null) =>
      `${base}/achievements/${encodeURIComponent(trackId)}/${version}${branch === null ? '' : `?branch=${encodeURIComponent(branch)}`}`,
    statusList: (list: number) => `${base}/status/${list}`,
    certificate: (number: string) => `${publicUrl}/verify/${number}`,
  };
}
