import type { LoaderDefinition } from '../../../platform/graphql/loader';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { Database } from '../../../platform/db/database';
import type { BusySpan } from './item-use.rules';

/** Reads when some items are taken from a moment until another; in one statement however many they are. */
export type ItemUseSource = (
  db: Database,
  itemIds: readonly string[],
  span: { readonly from: Date; readonly until: Date },
) => Promise<readonly BusySpan[]>;

/** The modules that know of items in use: bookings, sessions at computers. */
export type ItemUses = {
  readonly register: (source: ItemUseSource) => void;
  /** Spans by item, those of the next twelve hours. */
  readonly spansByItem: LoaderDefinition<string, BusySpan[]>;
};

const AHEAD_MS = 12 * 3_600_000;

/** Starts an empty list of those who know of items in use. */
export function createItemUses({ now }: { readonly now: () => Date }): ItemUses {
  const sources: ItemUseSource[] = [];
  return {
    register: (source) => void sources.push(source),
    spansByItem: defineLoader<string, BusySpan[]>('spansByItem', async ({ db }, ids) => {
      const from = now();
      const span = { from, until: new Date(from.getTime() + AHEAD_MS) };
      const found: BusySpan[] = [];
      for (const source of sources) found.push(...(await source(db, ids, span)));
      return groupBy(ids, found, ({ itemId }) => itemId);
    }),
  };
}
