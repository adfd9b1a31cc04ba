import type { QueryRunner } from '../../../platform/db/table';
import type { BusySpan } from './decide-assignment.rules';

/** A span in which a member is busy. */
export type BusyMember = BusySpan & { readonly memberId: string };

/** Finds what members are busy with between two moments, also inside an open unit. */
export type BusySource = (
  db: QueryRunner,
  wanted: { readonly memberIds: readonly string[]; readonly from: Date; readonly to: Date },
) => Promise<readonly BusyMember[]>;

/** The modules that know what members are busy with beside shifts. */
export type BusySources = {
  readonly register: (source: BusySource) => void;
  readonly find: BusySource;
};

/** Starts an empty list of what members are busy with. */
export function createBusySources(): BusySources {
  const sources: BusySource[] = [];
  return {
    register: (source) => void sources.push(source),
    find: async (db, wanted) => {
      const found: BusyMember[] = [];
      if (wanted.memberIds.length > 0)
        for (const source of sources) found.push(...(await source(db, wanted)));
      return found;
    },
  };
}
