import { registered } from '../../platform/graphql/enum';
import type { AgreementKind, PartnerKind, SchoolLevel } from './partner.terms';

/** Kinds of partner in the schema. */
export const PartnerKindEnum = registered<PartnerKind>(
  'PartnerKind',
  'What a partner is. New values may appear: treat an unknown one as `OTHER`.',
  {
    SCHOOL: 'A school, kindergarten or pesantren.',
    UNIVERSITY: 'A university or college.',
    GOVERNMENT: 'An office of the city, the province or the state.',
    BUSINESS: 'A company, bank or shop.',
    COMMUNITY: 'A community: a book club, an association.',
    OTHER: 'Anything else.',
  },
);

/** Levels of schools in the schema. */
export const SchoolLevelEnum = registered<SchoolLevel>(
  'SchoolLevel',
  'Levels of schools. New values may appear.',
  {
    EARLY_CHILDHOOD: 'PAUD, KB, TK, RA.',
    PRIMARY: 'SD, MI.',
    LOWER_SECONDARY: 'SMP, MTs.',
    UPPER_SECONDARY: 'SMA, MA, SMK, MAK.',
    SPECIAL: 'SLB of any level.',
    NON_FORMAL: 'PKBM, Paket A, B and C, courses.',
    PESANTREN: 'Pesantren.',
  },
);

/** Kinds of agreement in the schema. */
export const AgreementKindEnum = registered<AgreementKind>(
  'AgreementKind',
  'What an agreement is written as. New values may appear.',
  {
    MOU: 'Nota kesepahaman (memorandum of understanding).',
    PKS: 'Perjanjian kerja sama.',
    DECREE: 'Surat keputusan.',
    LETTER: 'An exchange of letters.',
  },
);
