import type { DomainEvent } from '../../platform/outbox/record-event';
import type { ConsultationStatus } from './consultation.terms';

/**
 * A consultation came into a state: `consultation.booked`, `consultation.done`, `consultation.cancelled`, …
 */
export const consultationStatusChanged = (id: string, status: ConsultationStatus): DomainEvent => ({
  name: `consultation.${status.toLowerCase()}`,
  subjectId: id,
});

/** The story that grew out of a consultation was offered, published or taken back. */
export const storyChanged = (consultationId: string): DomainEvent => ({
  name: 'success-story.changed',
  subjectId: consultationId,
});
