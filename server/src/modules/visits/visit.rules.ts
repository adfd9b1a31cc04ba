/** Why somebody comes. */
export const VISIT_PURPOSES = ['READ', 'BORROW', 'STUDY', 'INTERNET', 'EVENT', 'OTHER'] as const;
/** One of the reasons. */
export type VisitPurpose = (typeof VISIT_PURPOSES)[number];

/** Whether a visit is of somebody with a card. */
export type VisitKind = 'MEMBER' | 'GUEST';

/** A second scan within half an hour is the same visit: a card that is read twice, or a step outside. */
export const SAME_VISIT_MS = 30 * 60_000;

/** How long it is known who came. */
export const DAYS_LINKED = 30;

/** The word a screen at the door may say: the first of the name, and nothing else about the person. */
export function toFirstName(name: string): string {
  return name.trim().split(/\s+/)[0]?.slice(0, 24) ?? '';
}
