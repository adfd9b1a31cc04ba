import type { BusinessOnScreen } from '../profile/shown-business';

/** What owners changed of a published profile and the public does not see yet. */
export type Changes = NonNullable<BusinessOnScreen['changes']>;
