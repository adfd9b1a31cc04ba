import { createHash } from 'node:crypto';

import type { FastifyReply, FastifyRequest } from 'fastify';

type Kept = { readonly text: Promise<string>; readonly event: number; readonly until: number };

const MOST_FEEDS = 40;
/** As long as readers keep it themselves: an embargo ends without a fact. */
const KEPT_MS = 300_000;

/** Feeds as they were written last. One is written anew when a fact of the house is newer, a day begins, or five minutes are over; whoever asks meanwhile waits for the same text. */
export class FeedKeeper {
  private readonly feeds = new Map<string, Kept>();

  /** Gives the text kept under a key, or writes it. */
  textOf(key: string, { event, now }: { readonly event: number; readonly now: number }, write: () => Promise<string>): Promise<string> {
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

/** Sends a text with its tag, or says that the reader has it already. */
export function sendTagged(request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  void reply.header('etag', tag);
  return known.includes(tag) || known.includes('*') ? reply.code(304).send() : reply.send(text);
}
