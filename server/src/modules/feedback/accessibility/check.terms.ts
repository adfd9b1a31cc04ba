import type { LocalizedText } from '../../../shared/locale';

/** How much something found stands in the way. */
export type FindingSeverity = 'BLOCKING' | 'HARD' | 'SMALL';
/** How far it has come. */
export type FindingState = 'OPEN' | 'FIXED' | 'ACCEPTED';

/** Something that was found. */
export type CheckFinding = {
  readonly text: LocalizedText;
  readonly severity: FindingSeverity;
  readonly state: FindingState;
};
