import { registered } from '../../platform/graphql/enum';
import type { ApplicationStatus, CheckKind, UnfitnessCode, VolunteerStatus } from './volunteer.terms';

/** Checks of volunteers in the schema. */
export const VolunteerCheckKindEnum = registered<CheckKind>(
  'VolunteerCheckKind',
  'What is seen of a volunteer before they take shifts. Of papers no copy is kept. New values may appear.',
  {
    INTERVIEW: 'A talk with somebody of the library.',
    INTRODUCTION: 'An introduction to the place and the work.',
    SAFEGUARDING: 'Training in the protection of children; work with children always asks for it.',
    CONDUCT_CERTIFICATE: 'A certificate of good conduct (SKCK): seen, number, valid until.',
    IDENTITY: 'An identity card.',
    FIRST_AID: 'A certificate of first aid.',
    DRIVING_LICENCE: 'A driving licence (SIM).',
  },
);

/** States of volunteers in the schema. */
export const VolunteerStatusEnum = registered<VolunteerStatus>(
  'VolunteerStatus',
  'Whether somebody volunteers now. New values may appear: treat an unknown one as `PAUSED`.',
  {
    ACTIVE: 'They take shifts.',
    PAUSED: 'They take none for a while.',
    ENDED: 'They stopped; to begin again they apply again.',
  },
);

/** States of applications in the schema. */
export const VolunteerApplicationStatusEnum = registered<ApplicationStatus>(
  'VolunteerApplicationStatus',
  'How far an application has come. New values may appear: treat an unknown one as `SUBMITTED`.',
  {
    SUBMITTED: 'It waits for staff.',
    INVITED: 'They are asked to come for a talk.',
    ACCEPTED: 'They became a volunteer.',
    DECLINED: 'Staff declined and said why.',
    WITHDRAWN: 'The applicant took it back.',
  },
);

/** Reasons against a shift in the schema. */
export const VolunteerUnfitnessCodeEnum = registered<UnfitnessCode>(
  'VolunteerUnfitnessCode',
  'Why somebody may not take shifts of a role. New values may appear.',
  {
    NOT_A_VOLUNTEER: 'They do not volunteer now.',
    AGREEMENT_REVOKED: 'They took the agreement back.',
    ROLE_NOT_HELD: 'They do not hold the role.',
    TOO_YOUNG: 'They are below the age of the role.',
    CHECK_MISSING: 'A check was not seen yet.',
    CHECK_EXPIRED: 'A check holds no longer.',
  },
);
