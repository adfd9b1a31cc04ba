import type { DomainEvent } from '../../platform/outbox/record-event';

/** A title, its parts or its cover changed. */
export const titleChanged = (titleId: string): DomainEvent => ({ name: 'title.changed', subjectId: titleId });

/** A title no longer names a person or subject, which therefore has fewer titles. */
export const authorityReleased = (authorityId: string): DomainEvent => ({
  name: 'authority.released',
  subjectId: authorityId,
});

/** A title is gone. */
export const titleDeleted = (titleId: string): DomainEvent => ({ name: 'title.deleted', subjectId: titleId });

/**
 * Copies of a title changed: which there are, where they stand, whether they can be lent; `available` are those
 * that came back to their shelf or are new there.
 */
export const copyChanged = (titleId: string, available: readonly string[] = []): DomainEvent => ({
  name: 'copy.changed',
  subjectId: titleId,
  ...(available.length === 0 ? {} : { payload: { available } }),
});

/** A contributor's names or dates changed. */
export const contributorChanged = (contributorId: string): DomainEvent => ({
  name: 'contributor.changed',
  subjectId: contributorId,
});

/** A subject's headings changed. */
export const subjectChanged = (subjectId: string): DomainEvent => ({ name: 'subject.changed', subjectId });
