import type { SeenCheckFragment } from './VolunteerPage.generated';

/** A check of volunteers. */
export type CheckKind = SeenCheckFragment['kind'];

/** What can be seen of volunteers, in the order in which it usually is. */
export const checkKinds: readonly [CheckKind, ...CheckKind[]] = [
  'INTERVIEW',
  'INTRODUCTION',
  'SAFEGUARDING',
  'CONDUCT_CERTIFICATE',
  'IDENTITY',
  'FIRST_AID',
  'DRIVING_LICENCE',
];
