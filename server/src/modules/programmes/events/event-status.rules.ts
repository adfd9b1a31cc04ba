import type { EventStatus } from './event.terms';

/**
 * Which states may follow a state. What was published is not hidden again: it is postponed or cancelled, so
 * that nobody stands before a closed door.
 */
const NEXT: Readonly<Record<EventStatus, readonly EventStatus[]>> = {
  DRAFT: ['IN_REVIEW', 'PUBLISHED'],
  IN_REVIEW: ['DRAFT', 'PUBLISHED'],
  PUBLISHED: ['POSTPONED', 'CANCELLED', 'DONE'],
  POSTPONED: ['PUBLISHED', 'CANCELLED'],
  CANCELLED: [],
  DONE: ['PUBLISHED'],
};

/** A visit of a partner is in review all its life: which class comes when is for nobody outside. */
const NEXT_OF_VISIT: Readonly<Record<EventStatus, readonly EventStatus[]>> = {
  DRAFT: ['IN_REVIEW'],
  IN_REVIEW: ['DRAFT', 'CANCELLED', 'DONE'],
  PUBLISHED: ['CANCELLED', 'DONE'],
  POSTPONED: ['CANCELLED'],
  CANCELLED: [],
  DONE: ['IN_REVIEW'],
};

/** Tells whether one state may follow another. */
export function canFollow(from: EventStatus, to: EventStatus, isVisit: boolean): boolean {
  return nextStatuses(from, isVisit).includes(to);
}

/** Lists the states that may follow. */
export function nextStatuses(from: EventStatus, isVisit: boolean): readonly EventStatus[] {
  return (isVisit ? NEXT_OF_VISIT : NEXT)[from];
}

/** Tells whether an event in this state keeps its space from others: a draft is only a wish. */
export function occupiesSpace(status: EventStatus): boolean {
  return status === 'IN_REVIEW' || status === 'PUBLISHED';
}

/** Tells whether a change leads where only those who publish may lead. */
export function needsPublisher(from: EventStatus, to: EventStatus): boolean {
  return !(['DRAFT', 'IN_REVIEW'].includes(from) && ['DRAFT', 'IN_REVIEW'].includes(to));
}

/**
 * Tells whether everybody may see an event at a moment: from when it was published on, and never a template.
 */
export function isPublicAt(
  now: Date,
  { publicFrom, isTemplate }: { readonly publicFrom: Date | null; readonly isTemplate: boolean },
): boolean {
  return publicFrom !== null && publicFrom <= now && !isTemplate;
}
