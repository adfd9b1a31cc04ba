import { codedTerms } from '../../../platform/graphql/coded-term';
import { registered } from '../../../platform/graphql/enum';
import type { Element, Grade } from './figures/skm-index.rules';
import type {
  ActStatus,
  Education,
  GroupKind,
  Occupation,
  PeriodStatus,
  Service,
  SheetAge,
  SheetSex,
} from './skm.terms';
import { SERVICE_NAMES } from './skm.terms';

/** Services as the schema has them. */
export const SatisfactionService = codedTerms<Service>('SatisfactionService', {
  description: 'A service that the satisfaction survey asks about.',
  names: SERVICE_NAMES,
});
/** The elements as the schema has them. */
export const ElementEnum = registered<Element>(
  'SatisfactionElementCode',
  'The nine elements of the satisfaction survey (Permenpan RB 14/2017).',
  {
    U1: 'Requirements.',
    U2: 'Procedure.',
    U3: 'Time.',
    U4: 'Cost.',
    U5: 'Result.',
    U6: 'Competence of staff.',
    U7: 'Conduct of staff.',
    U8: 'Facilities.',
    U9: 'Handling of complaints.',
  },
);
/** Qualities as the schema has them. */
export const GradeEnum = registered<Grade>('SatisfactionGrade', 'Qualities of service (mutu pelayanan).', {
  A: 'Very good.',
  B: 'Good.',
  C: 'Less good.',
  D: 'Not good.',
});
/** States of periods as the schema has them. */
export const PeriodStatusEnum = registered<PeriodStatus>(
  'SatisfactionPeriodStatus',
  'How far a period of the survey has come. New values may appear.',
  {
    OPEN: 'It takes answers between its days.',
    CLOSED: 'It takes none any more.',
    PUBLISHED: 'Its results are public.',
  },
);
/** States of follow-ups as the schema has them. */
export const ActStatusEnum = registered<ActStatus>(
  'SatisfactionActStatus',
  'How far a follow-up has come. New values may appear.',
  {
    PLANNED: 'Not begun.',
    RUNNING: 'Under way.',
    DONE: 'Done.',
    DECLINED: 'Not possible; the act says why.',
  },
);
/** Kinds of groups as the schema has them. */
export const GroupKindEnum = registered<GroupKind>(
  'SatisfactionGroupKind',
  'What groups of respondents are told apart by. New values may appear.',
  { SEX: 'Sex.', AGE: 'Age.', EDUCATION: 'Education.', OCCUPATION: 'Occupation.' },
);
/** Age groups as the schema has them. */
export const AgeEnum = registered<SheetAge>(
  'SatisfactionAge',
  'Age groups of respondents. New values may appear.',
  {
    UNDER_17: 'Under 17.',
    FROM_17: '17 to 25.',
    FROM_26: '26 to 40.',
    FROM_41: '41 to 60.',
    OVER_60: 'Over 60.',
  },
);
/** Sexes as the schema has them. */
export const SheetSexEnum = registered<SheetSex>(
  'SatisfactionSex',
  'Sexes as the form of the survey has them.',
  {
    FEMALE: 'Female.',
    MALE: 'Male.',
  },
);
/** Steps of education as the schema has them. */
export const EducationEnum = registered<Education>(
  'SatisfactionEducation',
  'Education as the form of the survey has it. New values may appear.',
  {
    SD: 'Primary school.',
    SMP: 'Lower secondary school.',
    SMA: 'Upper secondary school.',
    S1: 'Diploma or bachelor.',
    S2: 'Master.',
    S3: 'Doctor.',
  },
);
/** Occupations as the schema has them. */
export const OccupationEnum = registered<Occupation>(
  'SatisfactionOccupation',
  'Occupations as the form of the survey has them. New values may appear.',
  {
    PNS: 'Civil servant.',
    TNI: 'Armed forces.',
    POLRI: 'Police.',
    SWASTA: 'Employee of a company.',
    WIRAUSAHA: 'In business for themselves.',
    OTHER: 'Anything else.',
  },
);
/** Where links stand as the schema has them. */
export const PassChannelEnum = registered<'INVITATION' | 'DESK' | 'KIOSK'>(
  'SatisfactionPassChannel',
  'Where a link to the survey stands. New values may appear.',
  { INVITATION: 'In a letter to one person.', DESK: 'On a QR code.', KIOSK: 'On a tablet that all use.' },
);
/** States of links as the schema has them. */
export const PassStateEnum = registered<'OPEN' | 'SPENT' | 'CLOSED'>(
  'SatisfactionPassState',
  'Whether a link to the survey can be answered. New values may appear.',
  { OPEN: 'It can.', SPENT: 'It was answered.', CLOSED: 'The survey, or the time of the link, is over.' },
);
/** What becomes of a sheet as the schema has them. */
export const OutcomeEnum = registered<'RECEIVED' | 'ALREADY_RECEIVED'>(
  'SatisfactionOutcome',
  'What became of a sheet. New values may appear.',
  { RECEIVED: 'It counts.', ALREADY_RECEIVED: 'It was there already; nothing was added.' },
);
