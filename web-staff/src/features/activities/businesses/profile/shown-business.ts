import type { StaffBusinessPageQuery } from './BusinessPage.generated';

/** A business as its page shows it. */
export type BusinessOnScreen = NonNullable<StaffBusinessPageQuery['businessProfile']>;
