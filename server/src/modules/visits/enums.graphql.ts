import { registered } from '../../platform/graphql/enum';
import type { AgeBand } from '../../shared/age-band';
import type { EducationLevel, Occupation } from './group-counts.rules';
import type { VisitPurpose } from './visit.rules';

/** Reasons of visits in the schema. */
export const VisitPurposeEnum = registered<VisitPurpose>(
  'VisitPurpose',
  'Why somebody comes. New values may appear: treat an unknown one as `OTHER`.',
  {
    READ: 'To read on site.',
    BORROW: 'To borrow or return.',
    STUDY: 'To study or do tasks.',
    INTERNET: 'To use computers or the network.',
    EVENT: 'For an activity.',
    OTHER: 'For something else.',
  },
);

/** Age groups of visits in the schema. */
export const VisitAgeBandEnum = registered<AgeBand>('VisitAgeBand', 'Age groups for statistics.', {
  CHILD: 'To 12.',
  TEEN: '13 to 17.',
  ADULT: '18 to 59.',
  ELDER: 'From 60.',
});

/** Occupations in the schema. */
export const OccupationEnum = registered<Occupation>(
  'Occupation',
  'Occupations that the guest book counts.',
  {
    CIVIL_SERVANT: 'PNS.',
    TEACHER: 'Guru.',
    EMPLOYEE: 'Swasta.',
    RESEARCHER: 'Peneliti.',
    LECTURER: 'Dosen.',
    RETIRED: 'Pensiunan.',
    MILITARY: 'TNI/Polri.',
    ENTREPRENEUR: 'Wiraswasta.',
    PUPIL: 'Pelajar.',
    STUDENT: 'Mahasiswa.',
    OTHER: 'Lainnya.',
  },
);

/** Levels of education in the schema. */
export const EducationLevelEnum = registered<EducationLevel>(
  'EducationLevel',
  'Levels of education that the guest book counts.',
  {
    KINDERGARTEN: 'TK/PAUD.',
    PRIMARY: 'SD/MI.',
    JUNIOR_HIGH: 'SMP/MTs.',
    SENIOR_HIGH: 'SMA/MA/SMK.',
    D1: 'Diploma 1.',
    D2: 'Diploma 2.',
    D3: 'Diploma 3.',
    S1: 'Bachelor.',
    S2: 'Master.',
    S3: 'Doctor.',
  },
);
