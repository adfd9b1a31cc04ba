import type { Resource } from './audit/resources';
import type { NodeSource } from './graphql/node';
import type { Job } from './jobs/job';
import type { PersonalData } from './personal-data/personal-table';

/** What a module hands to the composition root. */
export type Module = {
  readonly name: string;
  /** Instances of resolver classes. */
  readonly resolvers: readonly object[];
  /** Object types that only an interface or union leads to. */
  readonly orphanedTypes?: readonly (new () => object)[];
  readonly nodes?: readonly NodeSource[];
  /** Things whose ids stand in requests: where they stand, and what the audit log may look at. */
  readonly resources?: readonly Resource[];
  readonly jobs?: readonly Job[];
  /** What its tables say about members. A room with tables must declare every column. */
  readonly personalData?: PersonalData;
  /**
   * Tells whether something of the room that anybody may see answers a search, so that it is not counted
   * among what readers missed.
   */
  readonly answers?: (text: string) => Promise<boolean>;
};
