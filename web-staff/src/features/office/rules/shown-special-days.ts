import type { SpecialDaysQuery } from './SpecialDays.generated';

/** Special days as the screen shows them. */
export type SpecialDays = SpecialDaysQuery['specialDays'][number];
