/**
 * What is seen of a volunteer before they take shifts of some role. Of a certificate of good conduct (SKCK), which is
 * data on criminal records (UU 27/2022 Pasal 4), and of other papers only that they were seen is kept.
 */
export const CHECK_KINDS = [
  'INTERVIEW',
  'INTRODUCTION',
  'SAFEGUARDING',
  'CONDUCT_CERTIFICATE',
  'IDENTITY',
  'FIRST_AID',
  'DRIVING_LICENCE',
] as const;

/** One of the checks. */
export type CheckKind = (typeof CHECK_KINDS)[number];

/** Whether somebody volunteers now: paused ones come back, ended ones apply again. */
export const VOLUNTEER_STATUSES = ['ACTIVE', 'PAUSED', 'ENDED'] as const;

/** One of the states of a volunteer. */
export type VolunteerStatus = (typeof VOLUNTEER_STATUSES)[number];

/** How far an application has come. */
export const APPLICATION_STATUSES = ['SUBMITTED', 'INVITED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;

/** One of the states of an application. */
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** Why somebody may not take shifts of a role. */
export const UNFITNESS_CODES = [
  'NOT_A_VOLUNTEER',
  'AGREEMENT_REVOKED',
  'ROLE_NOT_HELD',
  'TOO_YOUNG',
  'CHECK_MISSING',
  'CHECK_EXPIRED',
] as const;

/** One of the reasons. */
export type UnfitnessCode = (typeof UNFITNESS_CODES)[number];

/** The most roles a library has. */
export const MOST_ROLES = 100;

/** The version of the agreement that volunteers give now; a new text is a new version. */
export const AGREEMENT_VERSION = 1;

/** Days before the end of a check from which lists call it expiring soon. */
export const EXPIRING_DAYS = 30;
