import type { ApiKeyGate } from '../modules/partners';
import type { ResourceRegistry } from '../platform/audit/resources';
import type { DataKey } from '../platform/auth/keys/data-key';
import type { ChangeSequencer } from '../platform/changes/change-sequencer';
import type { Config } from '../platform/config';
import type { Database } from '../platform/db/database';
import type { Log } from '../platform/log';
import type { SearchProjection } from '../platform/projection/search-projection';
import type { Search } from '../platform/search';
import type { Clock } from '../shared/clock';
import type { NewId } from '../shared/id';

/** The services that every part of the running server shares. */
export type AppServices = {
  readonly config: Config;
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly dataKey: DataKey;
  readonly log: Log;
  readonly search: Search;
  readonly projection: SearchProjection;
  readonly resources: ResourceRegistry;
  readonly apiKeys: ApiKeyGate;
  readonly changes: ChangeSequencer;
};
