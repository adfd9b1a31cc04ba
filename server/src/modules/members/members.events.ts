import type { DomainEvent } from '../../platform/outbox/record-event';

/** A member joined. */
export const memberRegistered = (memberId: string): DomainEvent => ({
  name: 'member.registered',
  subjectId: memberId,
});

/** A member's personal data were erased; nothing but the id is left. */
export const memberErased = (memberId: string): DomainEvent => ({
  name: 'member.erased',
  subjectId: memberId,
});

/** A member's card went into another card of the same person. */
export const memberMerged = (mergedId: string, keptId: string): DomainEvent => ({
  name: 'member.merged',
  subjectId: mergedId,
  payload: { keptId },
});

/** Facts, card, blocks or settings of a member changed; what exactly stays in the member's file. */
export const memberChanged = (memberId: string): DomainEvent => ({
  name: 'member.changed',
  subjectId: memberId,
});
