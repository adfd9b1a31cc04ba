import type { DomainEvent } from '../../../platform/outbox/record-event';
import type { RegistrationStatus } from './registration.terms';

/**
 * A registration came into a state: `registration.confirmed`, `registration.offered`,
 * `registration.cancelled`, …
 */
export const registrationStatusChanged = (
  { id, partnerId }: { readonly id: string; readonly partnerId: string | null },
  status: RegistrationStatus,
): DomainEvent => ({
  name: `registration.${status.toLowerCase()}`,
  subjectId: id,
  // Only the partner that made a registration is told of it.
  ...(partnerId === null ? {} : { payload: { partnerId } }),
});

/** Somebody came in, or that was taken back. */
export const attendanceChanged = (sessionId: string): DomainEvent => ({
  name: 'attendance.changed',
  subjectId: sessionId,
});
