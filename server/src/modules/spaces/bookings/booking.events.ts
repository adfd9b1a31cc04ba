import type { DomainEvent } from '../../../platform/outbox/record-event';

/** A booking was made, moved, decided, used or cancelled. */
export const bookingChanged = (id: string): DomainEvent => ({ name: 'booking.changed', subjectId: id });
