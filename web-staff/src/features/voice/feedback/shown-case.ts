import type { CaseForStaffQuery } from './CaseForStaff.generated';

/** A case as its screen shows it. */
export type ShownCase = NonNullable<CaseForStaffQuery['feedbackCase']>;
/** Somebody who can be given a case or praise. */
export type Colleague = CaseForStaffQuery['feedbackColleagues'][number];
/** A common answer. */
export type Reply = CaseForStaffQuery['feedbackReplies'][number];
/** A service with a standard in force. */
export type Service = CaseForStaffQuery['serviceStandards'][number];
