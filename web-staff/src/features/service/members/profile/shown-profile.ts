import type { MemberProfileQuery } from './MemberProfile.generated';

/** A member as the profile shows them. */
export type Profile = NonNullable<MemberProfileQuery['member']>;
