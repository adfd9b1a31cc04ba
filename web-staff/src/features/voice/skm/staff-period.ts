import type { SatisfactionPeriodQuery } from './SatisfactionPeriod.generated';

/** A period as staff see it. */
export type StaffPeriod = NonNullable<SatisfactionPeriodQuery['satisfactionPeriod']>;
