/** What can be the matter with a copy. */
export const CASE_KINDS = ['CLAIMED_RETURNED', 'DAMAGED', 'LOST'] as const;
/** One of the matters. */
export type CaseKind = (typeof CASE_KINDS)[number];

/** What can be decided about a case, or happen to it. */
export const CASE_RESOLUTIONS = [
  'FOUND',
  'ACCEPTED',
  'CHARGED',
  'BROUGHT_BACK',
  'REPAIRED',
  'KEPT_IN_USE',
  'CANCELLED',
  'REPLACED',
  'WRITTEN_OFF',
] as const;
/** One of the decisions. */
export type CaseResolution = (typeof CASE_RESOLUTIONS)[number];

/**
 * What staff may decide about each kind. A claim is right (found on the shelf, or believed), or wrong and
 * charged; damage is mended, the end of the copy, or a mistake; a lost copy is found, replaced by the member,
 * or given up.
 */
export const DECISIONS: Readonly<Record<CaseKind, readonly CaseResolution[]>> = {
  CLAIMED_RETURNED: ['FOUND', 'ACCEPTED', 'CHARGED'],
  DAMAGED: ['REPAIRED', 'WRITTEN_OFF', 'CANCELLED'],
  LOST: ['FOUND', 'REPLACED', 'WRITTEN_OFF'],
};

/** Says what a scan of the copy at the desk decides by itself. */
export const DECIDED_BY_SCAN: Readonly<Record<CaseKind, CaseResolution>> = {
  CLAIMED_RETURNED: 'BROUGHT_BACK',
  DAMAGED: 'REPAIRED',
  LOST: 'FOUND',
};
