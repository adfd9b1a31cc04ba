import type { EntityManager } from 'typeorm';

import type { MemberDeps } from '../deps';

/** A picture that has arrived: who sent it, where it is seen, and its bytes; null if its file is gone. */
export type SentPicture = {
  readonly sentBy: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: () => Promise<Buffer | null>;
};

/** Pictures that staff send. Another module stores them, this one only says which it shows. */
export type CardPictures = {
  /** Finds a picture whose bytes have arrived; null if there is none. */
  readonly find: (uploadId: string) => Promise<SentPicture | null>;
  /**
   * Tells inside a unit whether something else shows it already; nothing else does so before the unit ends.
   */
  readonly isTaken: (tx: EntityManager, uploadId: string) => Promise<boolean>;
  /** Shows another picture from now on, or none: the one before is given up. */
  readonly exchange: (
    tx: EntityManager,
    change: { readonly from: string | null; readonly to: string | null; readonly shownBy: string },
  ) => Promise<void>;
};

/** What deciding about cards and printing them needs. */
export type CardDeps = Pick<MemberDeps, 'db' | 'clock'> & { readonly pictures: CardPictures };
