import { registered } from '../../../platform/graphql/enum';
import type { AgeBand } from '../../../shared/age-band';
import type { PlaceStatus, RegistrationKind, RegistrationStatus } from '../domain/registration-terms';

/** States of a registration in the schema. */
export const RegistrationStatusEnum = registered<RegistrationStatus>(
  'RegistrationStatus',
  'The life of a registration. New values may appear: treat an unknown one as closed.',
  {
    PENDING: 'Waits for staff to decide.',
    CONFIRMED: 'Has its places.',
    WAITING: 'Stands on the waiting list.',
    OFFERED: 'Places are kept for it until `offerUntil`; it must accept.',
    CANCELLED: 'Cancelled.',
    EXPIRED: 'The offer was not accepted in time.',
    DECLINED: 'Staff said no; `closingReason` says why.',
  },
);

/** Kinds of registration in the schema. */
export const RegistrationKindEnum = registered<RegistrationKind>(
  'RegistrationKind',
  'Kinds of registration.',
  {
    PARTY: 'A family or a single person.',
    SCHOOL_GROUP: 'A class with its teacher, on one ticket.',
    WALK_IN: 'Came without registering and was let in by name.',
  },
);

/** States of a place in the schema. */
export const EventPlaceStatusEnum = registered<PlaceStatus>(
  'EventPlaceStatus',
  'The life of a place in one session.',
  {
    RESERVED: 'Has a seat, or has been there.',
    WAITING: 'Has no seat yet.',
    CANCELLED: 'Given back.',
    NO_SHOW: 'Had a seat and did not come.',
  },
);

/** Age groups in the schema. */
export const AgeBandEnum = registered<AgeBand>('AgeBand', 'Age groups for statistics.', {
  CHILD: 'Up to 12.',
  TEEN: '13 to 17.',
  ADULT: '18 to 59.',
  ELDER: 'From 60.',
});

/** Sexes as on identity papers, in the schema. */
export const RegisteredSexEnum = registered<'L' | 'P'>(
  'RegisteredSex',
  'Sex as on identity papers, for statistics; nobody must say it.',
  { L: 'Laki-laki, male.', P: 'Perempuan, female.' },
);
