import type { DomainEvent } from '../../platform/outbox/record-event';

/** An event, its dates or what belongs to it changed. */
export const eventChanged = (id: string): DomainEvent => ({ name: 'event.changed', subjectId: id });

/** A programme changed. */
export const programmeChanged = (id: string): DomainEvent => ({ name: 'programme.changed', subjectId: id });

/** Somebody who makes events changed. */
export const eventPersonChanged = (id: string): DomainEvent => ({
  name: 'event-person.changed',
  subjectId: id,
});
