import type { ChangeSource, NewChange } from '../../../platform/changes/change-source';
import { listOwnersOfClassSets } from './class-set-owners.queries';

/** What of class sets the partner that ordered them is told: that they can be fetched. */
export const classSetChanges: ChangeSource = {
  events: ['class-set.ready'],
  read: async (db, events) => {
    const owners = await listOwnersOfClassSets(
      db,
      events.map(({ subjectId }) => subjectId),
    );
    return events.flatMap(({ id: eventId, subjectId: objectId, occurredAt }): NewChange[] => {
      const partnerId = owners.get(objectId);
      return partnerId === undefined
        ? []
        : [{ eventId, kind: 'CLASS_SET_READY', objectId, partnerId, occurredAt }];
    });
  },
};
