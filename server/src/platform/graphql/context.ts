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
  /** Where the portal stands, such as `https://perpustakaan.example`: before whole addresses. */
  readonly publicOrigin: string;
  readonly db: Database;
  readonly clock: Clock;
  readonly resources: ResourceRegistry;
  /** Address of the caller, for rate limits only. */
  readonly remoteAddress: string;
  /** Sends `Cache-Control: no-store`, for responses that only the holder of a secret link may see. */
  readonly setNoStore: () => void;
  /** The request's own instance of a batch loader. */
  readonly loader: <Key, Value>(definition: LoaderDefinition<Key, Value>) => DataLoader<Key, Value>;
  /** The number of the last event the caller has seen, so that search can catch up; null if unknown. */
  readonly seenEvent: number | null;
  /**
   * Sets the session cookie of an audience, or clears it with null. With the id of who has just signed in,
   * the device is remembered as theirs.
   */
  readonly setSession: (token: string | null, audience: SessionAudience, signedInId?: string) => void;
  /**
   * The id of the caller's device if an account has signed in on it before, else null. Sign-in attempts from
   * it are counted separately.
   */
  readonly knownDevice: (audience: SessionAudience, subjectId: string) => string | null;
  /**
   * Sends a cache lifetime of at most 30 seconds without stale serving, for content its owner may withdraw,
   * such as a business profile.
   */
  readonly setShortCache: () => void;
  /** Values for `extensions` of the response, such as `{ search: { isStale: true } }`. */
  readonly responseExtensions: Record<string, unknown>;
};
