/** An answer as it was sent: its body and what it was called. */
export type KeptAnswer = { readonly body: string; readonly type: string };

type Entry = KeptAnswer & { readonly event: number; readonly until: number };

const MOST_ENTRIES = 500;
const LARGEST_BODY = 256_000;

/**
 * Caches answers to anonymous queries for a few seconds in this process. An entry also ends when this process
 * has seen a newer event, so nobody misses their own write.
 */
export class ResponseCache {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly keptMs: number) {}

  /** Returns a cached answer that is still valid at this event and time. */
  find(key: string, event: number, now: number): KeptAnswer | null {
    const entry = this.entries.get(key);
    if (!entry) return null;
    if (entry.event === event && entry.until > now) return entry;
    this.entries.delete(key);
    return null;
  }

  /** Caches an answer; the oldest one is dropped when there are too many. */
  keep(key: string, { body, type }: KeptAnswer, event: number, now: number): void {
    if (body.length > LARGEST_BODY) return;
    this.entries.set(key, { body, type, event, until: now + this.keptMs });
    if (this.entries.size <= MOST_ENTRIES) return;
    const [oldest] = this.entries.keys();
    if (oldest !== undefined) this.entries.delete(oldest);
  }
}
