import type { respondentValues as indonesian } from './respondent-values.id.ts';

/** What respondents of the satisfaction survey tell of themselves, in English, by code. */
export const respondentValues: typeof indonesian = {
  NOT_TOLD: 'no answer',
  FEMALE: 'female',
  MALE: 'male',
  UNDER_17: 'under 17',
  FROM_17: '17–25',
  FROM_26: '26–40',
  FROM_41: '41–60',
  OVER_60: 'over 60',
  SD: 'primary school',
  SMP: 'lower secondary',
  SMA: 'upper secondary',
  S1: 'diploma or bachelor',
  S2: 'master',
  S3: 'doctor',
  PNS: 'civil servant',
  TNI: 'armed forces',
  POLRI: 'police',
  SWASTA: 'employee',
  WIRAUSAHA: 'self-employed',
  OTHER: 'other',
};
