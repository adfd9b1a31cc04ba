import type { EntityManager } from 'typeorm';

import type { DataKey } from '../../platform/auth/keys/data-key';
import type { Database } from '../../platform/db/database';
import type { LinkResults } from '../../platform/link-results';
import type { Log } from '../../platform/log';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';

/** Keeps what who joins says about letters by WhatsApp and SMS, within the unit of joining. */
export type PhoneMessages = {
  /** Leaves both ways out of what a new member is told; what concerns their account still comes by them. */
  readonly switchOff: (tx: EntityManager, memberId: string) => Promise<void>;
};

/** What the module of members needs. */
export type MemberDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly dataKey: DataKey;
  readonly log: Log;
  /** Notes by which short link somebody came; absent where nobody above counts them. */
  readonly linkResults?: LinkResults;
  /** Keeps who wants no letters by WhatsApp and SMS; without it nobody may say no. */
  readonly phoneMessages?: PhoneMessages;
};
