import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';

/** What came of events, by their id. */
export const outcomeByEvent = defineLoader<
  string,
  { readonly eventId: string; readonly words: string } | null
>('outcomeByEvent', async ({ db }, ids) => {
  const rows = await db.query<{ eventId: string; words: string }>(
    `SELECT event_id AS eventId, words FROM event_outcome WHERE event_id IN (${placeholders(ids)})`,
    ids,
  );
  return indexBy(ids, rows, ({ eventId }) => eventId);
});
