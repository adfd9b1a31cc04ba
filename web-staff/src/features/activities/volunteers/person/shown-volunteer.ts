import type { VolunteerPageQuery } from './VolunteerPage.generated';

/** A volunteer as their page shows them. */
export type ShownVolunteer = NonNullable<VolunteerPageQuery['volunteer']>;
