import type DataLoader from 'dataloader';

import type { Clock } from '../../shared/clock';
import type { Locale } from '../../shared/locale';
import type { ResourceRegistry } from '../audit/resources';
import type { Actor } from '../auth/actor';
import type { SessionAudience } from '../auth/sessions';
import type { Database } from '../db/database';
import type { LoaderDefinition } from './loader';

/** What every resolver of one request shares. */
export type Context = {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly requestId: string;
  readonly db: Database;
  readonly clock: Clock;
  readonly resources: ResourceRegistry;
  /** Address of the caller, for throttles only. */
  readonly remoteAddress: string;
  /** Says that the answer is for whoever has a secret, so that no cache on the way may keep it. */
  readonly setNoStore: () => void;
  /** The request's own instance of a batch loader. */
  readonly loader: <Key, Value>(definition: LoaderDefinition<Key, Value>) => DataLoader<Key, Value>;
  /** The number of the last event the caller has seen, so that search can catch up; null if unknown. */
  readonly seenEvent: number | null;
  /**
   * Answers with the session cookie of an audience, or clears it with null. With the id of who has just
   * signed in, the device is remembered as theirs.
   */
  readonly setSession: (token: string | null, audience: SessionAudience, signedInId?: string) => void;
  /**
   * The id of the caller's device, if an account signed in on it before; null otherwise. Tries to sign in are
   * counted for it apart.
   */
  readonly knownDevice: (audience: SessionAudience, subjectId: string) => string | null;
  /**
   * Says that the answer holds what somebody may take back, such as the profile of a business: nothing on the
   * way may keep it longer than half a minute, nor serve it stale.
   */
  readonly setShortCache: () => void;
  /** Facts for `extensions` of the response, such as `{ search: { isStale: true } }`. */
  readonly responseExtensions: Record<string, unknown>;
};
