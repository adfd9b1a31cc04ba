import type { DomainEvent } from '../../platform/outbox/record-event';

/** A guide or what belongs to it changed. */
export const guideChanged = (id: string): DomainEvent => ({ name: 'guide.changed', subjectId: id });

/** A legal figure changed: pages that show it must be drawn anew. */
export const legalFigureChanged = (id: string): DomainEvent => ({
  name: 'legal-figure.changed',
  subjectId: id,
});
