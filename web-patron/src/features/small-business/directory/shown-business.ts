import type { BusinessPageQuery } from './BusinessPage.generated';

/** Is a business as its page shows it. */
export type ShownBusiness = NonNullable<BusinessPageQuery['business']>;
