/** A picture that goes with a post. */
export type PostPicture = {
  readonly bytes: Buffer;
  readonly type: 'image/jpeg';
  /** Where anybody can fetch it; some networks take no bytes. */
  readonly url: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
};

/** What is published on a channel; the id makes a repeat recognisable. */
export type ChannelPost = {
  readonly id: string;
  readonly text: string;
  readonly link: string;
  readonly picture: PostPicture | null;
  /** The moment of this attempt. */
  readonly at: Date;
};

/** Where a channel is reached, with its token. */
export type ChannelAccess = { readonly target: string; readonly token: string };

/**
 * What became of one attempt:
 * - `SENT`: it is there.
 * - `LATER`: it is surely not there, and may be tried again.
 * - `REFUSED`: the network does not want it as it is.
 * - `TOKEN`, `TARGET`: nothing can be published by this channel until somebody sets it right.
 * - `UNCERTAIN`: it may be there, and only a person can tell.
 */
export type Outcome =
  | { readonly kind: 'SENT'; readonly remoteId: string | null; readonly remoteAddress: string | null }
  | {
      readonly kind: 'LATER';
      readonly reason: 'RATE_LIMITED' | 'SERVER_FAULT' | 'UNREACHABLE';
      readonly afterSeconds: number | null;
      readonly answer: string | null;
    }
  | { readonly kind: 'REFUSED' | 'TOKEN' | 'TARGET' | 'UNCERTAIN'; readonly answer: string | null };

/** Keeps what a network gave before a post is public, so that an attempt that was broken off is found again. */
export type Step = {
  /** What was kept; null if nothing. */
  readonly known: string | null;
  readonly keep: (value: string) => Promise<void>;
};

/** What a look for a post that was broken off found: the post, that it is not there, or nothing certain. */
export type Found = Extract<Outcome, { kind: 'SENT' }> | 'ABSENT' | 'UNKNOWN';

/** The port behind which each network stands. */
export type ChannelAdapter = {
  readonly publish: (post: ChannelPost, step: Step) => Promise<Outcome>;
  /** Whether `find` can tell; where it cannot, a person looks. */
  readonly canFind: boolean;
  /** Looks for a post whose attempt was broken off. */
  readonly find: (post: ChannelPost, step: Pick<Step, 'known'>) => Promise<Found>;
  /** Proves token and target without publishing anything. */
  readonly check: () => Promise<Outcome>;
};
