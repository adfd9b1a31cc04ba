import type { DomainEvent } from '../../../platform/outbox/record-event';
import type { RegistrationStatus } from './registration.terms';

/**
 * A registration came into a state: `registration.confirmed`, `registration.offered`,
 * `registration.cancelled`, …
 */
export const registrationStatusChanged = (id: string, status: RegistrationStatus): DomainEvent => ({
  name: `registration.${status.toLowerCase()}`,
  subjectId: id,
});

/** Somebody came in, or that was taken back. */
export const attendanceChanged = (sessionId: string): DomainEvent => ({
  name: 'attendance.changed',
  subjectId: sessionId,
});
