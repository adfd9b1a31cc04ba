import type { DomainEvent } from '../../../platform/outbox/record-event';

/** A shift was made, changed, cancelled, or who is in it changed. */
export const shiftChanged = (id: string): DomainEvent => ({ name: 'shift.changed', subjectId: id });
