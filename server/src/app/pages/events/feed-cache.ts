type Kept = { readonly text: Promise<string>; readonly event: number; readonly until: number };

const MOST_FEEDS = 40;
/** As long as readers keep it themselves: an embargo ends without a fact. */
const KEPT_MS = 300_000;

/**
 * Caches feeds. A feed is rebuilt after a newer event, a new day or five minutes; concurrent requests wait
 * for the same build.
 */
export class FeedCache {
  private readonly feeds = new Map<string, Kept>();

  /** Gives the text kept under a key, or writes it. */
  textOf(
    key: string,
    { event, now }: { readonly event: number; readonly now: number },
    write: () => Promise<string>,
  ): Promise<string> {
    const kept = this.feeds.get(key);
    this.feeds.delete(key);
    const isFresh = kept !== undefined && kept.event === event && kept.until > now;
    const feed = isFresh ? kept : { text: write(), event, until: now + KEPT_MS };
    this.feeds.set(key, feed);
    feed.text.catch(() => this.feeds.delete(key));
    const [oldest] = this.feeds.keys();
    if (this.feeds.size > MOST_FEEDS && oldest !== undefined) this.feeds.delete(oldest);
    return feed.text;
  }
}
