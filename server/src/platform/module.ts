import type { MigrationInterface } from 'typeorm';

import type { NodeSource } from './graphql/node';
import type { Job } from './jobs/job';

/** What a module hands to the composition root. */
export type Module = {
  readonly name: string;
  /** Instances of resolver classes. */
  readonly resolvers: readonly object[];
  /** Object types that only an interface or union leads to. */
  readonly orphanedTypes?: readonly (new () => object)[];
  readonly nodes?: readonly NodeSource[];
  readonly jobs?: readonly Job[];
};

/** What a module adds to the database; a migration is a class, one table each. */
export type ModuleSchema = {
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => MigrationInterface)[];
};
