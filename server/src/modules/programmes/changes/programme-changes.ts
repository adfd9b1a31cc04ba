import type { ChangeSource, NewChange, SourceEvent } from '../../../platform/changes/change-source';
import type { ChangeKind } from '../../../platform/changes/change.terms';
import { REGISTRATION_STATUSES } from '../registrations/registration.terms';
import { listPublicFrom } from './public-from.queries';

const EVENT_KINDS: Readonly<Record<string, ChangeKind>> = {
  'event.published': 'EVENT_PUBLISHED',
  'event.became-public': 'EVENT_PUBLISHED',
  'event.changed': 'EVENT_CHANGED',
  'event.cancelled': 'EVENT_CANCELLED',
};

/** What of events programs outside may follow: those that are public when it happens. */
export const eventChanges: ChangeSource = {
  events: Object.keys(EVENT_KINDS),
  read: async (db, events) => {
    const publicFrom = await listPublicFrom(db, [...new Set(events.map(({ subjectId }) => subjectId))]);
    const told = new Set(events.filter(saysMore).map(momentOf));
    return events.flatMap((event): NewChange[] => {
      const kind = EVENT_KINDS[event.name];
      const from = publicFrom.get(event.subjectId);
      if (kind === undefined || from === undefined || from > event.occurredAt) return [];
      if (!saysMore(event) && told.has(momentOf(event))) return [];
      return [
        { eventId: event.id, kind, objectId: event.subjectId, partnerId: null, occurredAt: event.occurredAt },
      ];
    });
  },
};

/** What of registrations the partner that made them is told: that they came into another state. */
export const registrationChanges: ChangeSource = {
  events: REGISTRATION_STATUSES.map((status) => `registration.${status.toLowerCase()}`),
  read: async (_db, events) =>
    events.flatMap((event): NewChange[] => {
      const partnerId = partnerOf(event.payload);
      if (partnerId === null) return [];
      const { id: eventId, subjectId: objectId, occurredAt } = event;
      return [{ eventId, kind: 'REGISTRATION_CHANGED', objectId, partnerId, occurredAt }];
    }),
};

function partnerOf(payload: unknown): string | null {
  if (typeof payload !== 'object' || payload === null || !('partnerId' in payload)) return null;
  return typeof payload.partnerId === 'string' ? payload.partnerId : null;
}

/** Publishing and cancelling are written as a change too, in the same moment: once is enough. */
function saysMore({ name }: SourceEvent): boolean {
  return name !== 'event.changed';
}

function momentOf({ subjectId, occurredAt }: SourceEvent): string {
  return `${subjectId} ${occurredAt.getTime()}`;
}
