import type { VolunteerRolesPageQuery } from './VolunteerRoles.generated';

/** A role as its screen shows it. */
export type ShownRole = VolunteerRolesPageQuery['volunteerRoles'][number];

/** An opportunity as its screen shows it. */
export type ShownOpportunity = VolunteerRolesPageQuery['allVolunteerOpportunities'][number];
