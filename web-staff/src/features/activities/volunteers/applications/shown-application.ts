import type { VolunteerRoleChoicesQuery } from '../VolunteerRoleChoices.generated';
import type { VolunteerApplicationsQuery } from './VolunteerApplications.generated';

/** An application as the queue shows it. */
export type ShownApplication = VolunteerApplicationsQuery['volunteerApplications']['nodes'][number];

/** A role that an applicant may be given. */
export type RoleChoice = VolunteerRoleChoicesQuery['volunteerRoles'][number];

/** What a dialog about an application is told. */
export type AskedOfApplication = {
  readonly application: ShownApplication;
  readonly onDone: () => void;
  readonly onClose: () => void;
};
