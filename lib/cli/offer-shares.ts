import type { OfferedReply } from '@/lib/call/offered-replies';

/** How often the best reply gives itself away as it is shown. */
export interface OfferShares {
  /** Lists of replies shown to simulated agents, each counted once. */
  shown: number;
  /** Lists in which the best reply alone is the longest. */
  bestLongest: number;
  /** Lists in which the best reply stands first. */
  bestFirst: number;
}

/** Counts lists of offered replies as they come. */
export class OfferCount {
  private shown = 0;
  private longest = 0;
  private first = 0;

  see(offered: readonly OfferedReply[]): void {
    if (offered.length < 2) return;
    const best = offered.findIndex(({ reply }) => reply.tier === 'best');
    if (best < 0) return;
    this.shown++;
    if (best === 0) this.first++;
    const lengths = offered.map(({ reply }) => reply.text.zh.length);
    const most = Math.max(...lengths);
    if (lengths[best] === most && lengths.filter((length) => length === most).length === 1)
      this.longest++;
  }

  shares(): OfferShares {
    const of = (count: number) => Math.round((count / Math.max(1, this.shown)) * 1000) / 1000;
    return { shown: this.shown, bestLongest: of(this.longest), bestFirst: of(this.first) };
  }
}
