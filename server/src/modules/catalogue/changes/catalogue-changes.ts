import type { ChangeSource, NewChange, SourceEvent } from '../../../platform/changes/change-source';
import type { ChangeKind } from '../../../platform/changes/change.terms';
import type { QueryRunner } from '../../../platform/db/table';
import { wereOthersAvailable } from './availability-back.queries';

/** What of the catalogue programs outside may follow: titles, and that one can be had again. */
export const catalogueChanges: ChangeSource = {
  events: ['title.changed', 'title.deleted', 'copy.changed'],
  read: async (db, events) => {
    const found: NewChange[] = [];
    for (const event of events) {
      const kind = await kindOf(db, event);
      if (kind !== null)
        found.push({
          eventId: event.id,
          kind,
          objectId: event.subjectId,
          partnerId: null,
          occurredAt: event.occurredAt,
        });
    }
    return found;
  },
};

async function kindOf(db: QueryRunner, event: SourceEvent): Promise<ChangeKind | null> {
  if (event.name === 'title.changed') return 'TITLE_CHANGED';
  if (event.name === 'title.deleted') return 'TITLE_DELETED';
  const copyIds = availableIds(event.payload);
  if (copyIds.length === 0) return null;
  const facts = { titleId: event.subjectId, copyIds, at: event.occurredAt };
  return (await wereOthersAvailable(db, facts)) ? null : 'TITLE_AVAILABLE';
}

function availableIds(payload: unknown): readonly string[] {
  if (typeof payload !== 'object' || payload === null || !('available' in payload)) return [];
  const { available } = payload;
  return Array.isArray(available) ? available.filter((id): id is string => typeof id === 'string') : [];
}
