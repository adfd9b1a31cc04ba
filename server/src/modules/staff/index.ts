import type { Resource } from '../../platform/audit/resources';
import type { Actor } from '../../platform/auth/actor';
import { liveSession, sessionKey, sweepSessions } from '../../platform/auth/sessions';
import { sweepThrottles } from '../../platform/auth/sign-in/throttle';
import type { Module } from '../../platform/module';
import { ok } from '../../shared/result';
import { sweepChallenges } from './second-factor/second-factors.queries';
import { combineGrants } from './roles/grants.rules';
import { STAFF_PERSONAL_DATA } from './personal-data';
import { toGrants, staffById, staffWithSession } from './accounts/staff-members.queries';
import { ApprovalsResolver } from './approvals/approvals.graphql';
import { auditListSource } from './audit/audit-list-source';
import { AuditResolver } from './audit/audit.graphql';
import { RoleResolver } from './roles/role.graphql';
import type { ViewDeps } from './saved-views/save-view';
import { SavedViewResolver } from './saved-views/saved-view.graphql';
import { SecondFactorResolver } from './second-factor/second-factor.graphql';
import { SignInAlarmResolver } from './sign-in/sign-in-alarm.graphql';
import { staffListSource } from './accounts/staff-list-source';
import { StaffAccountResolver } from './accounts/staff-account.graphql';
import { StaffAssignmentResolver } from './accounts/staff-account.type';
import { StaffPasskeyResolver } from './passkeys/staff-passkey.graphql';
import { StaffSessionResolver } from './sign-in/staff-session.graphql';
import { StaffResolver, ViewerStaffResolver } from './accounts/staff.graphql';
import { forgetOldAudit } from './audit/forget-old-audit';
import type { StaffDeps } from './deps';
import { writeRoles } from './accounts/create-staff';
import type { SecondFactorDeps } from './second-factor/consume-code';

export { needsSecondPerson } from './approvals/needs-second-person';
export { activeStaff, staffById } from './accounts/staff-members.queries';
export { findStaffRights, holdsEverywhere } from './accounts/find-staff-rights';
export { anyStaffById } from './accounts/staff-members.queries';
export { namesForStaff } from './audit/audit-names';
export { totpCodeAt } from './second-factor/totp-code';
export { ROLES } from './roles/roles.rules';
export { StaffMemberType } from './accounts/staff.type';
export { SAMPLE_STAFF, seedSampleStaff } from './sample/seed-sample-staff';
export type { NewStaff } from './accounts/create-staff';
export type { StaffDeps } from './deps';
export { createStaff } from './accounts/create-staff';
export { resetSecondFactorByEmail } from './second-factor/reset-second-factor';
export { issueSetUpToken } from './set-up-library';

const RESOURCES: readonly Resource[] = [
  { prefix: 'stf', table: 'staff_member', nameColumn: 'name' },
  // What somebody calls a view of their own, and what they search for in it, is nobody else's business.
  {
    prefix: 'svw',
    table: 'saved_view',
    nameColumn: '(CASE WHEN is_shared = 1 THEN name END)',
    hidden: new Set(['name', 'state']),
  },
];

/** Creates the module of staff, their roles and their sessions. */
export function createStaffModule(
  deps: SecondFactorDeps & { readonly staffOrigin: string } & Pick<ViewDeps, 'lists'>,
): Module {
  const sweep = async (): Promise<string> => {
    await sweepThrottles(deps.db, deps.clock.now());
    await sweepChallenges(deps.db, deps.clock.now());
    return `${await sweepSessions(deps.db, deps.clock.now())} sessions ended`;
  };
  return {
    name: 'staff',
    personalData: STAFF_PERSONAL_DATA,
    resolvers: [
      new StaffResolver(deps),
      new SecondFactorResolver(deps),
      new StaffPasskeyResolver({ ...deps, origin: deps.staffOrigin }),
      new StaffSessionResolver(deps),
      new ViewerStaffResolver(),
      new StaffAccountResolver(deps),
      new StaffAssignmentResolver(),
      new RoleResolver(deps),
      new AuditResolver(deps),
      new ApprovalsResolver(deps),
      new SignInAlarmResolver(),
      new SavedViewResolver(deps),
    ],
    nodes: [
      {
        prefix: 'stf',
        type: 'StaffMember',
        load: async (context, id) =>
          context.actor.kind === 'staff' ? context.loader(staffById).load(id) : null,
      },
    ],
    resources: RESOURCES,
    lists: [auditListSource, staffListSource],
    jobs: [
      { name: 'sweep-sessions', everyMinutes: 60, run: sweep },
      {
        name: 'forget-old-audit',
        everyMinutes: 24 * 60,
        run: async () => `${await forgetOldAudit(deps)} lines of the audit log forgotten`,
      },
    ],
  };
}

/**
 * Finds out which staff member a session cookie belongs to; null when the session ended or the person left.
 */
export async function staffActor(deps: StaffDeps, token: string, device?: string): Promise<Actor | null> {
  const key = sessionKey(token);
  const found = key && (await staffWithSession(deps.db, key));
  const session =
    found && (await liveSession(deps.db, deps.clock, found.session, { audience: 'staff', token, device }));
  if (!session) return null;
  const { staff } = found;
  if (session.isLimited) return { kind: 'enrolling', staffId: staff.id, sessionId: session.id };
  return {
    kind: 'staff',
    staffId: staff.id,
    sessionId: session.id,
    ...combineGrants(toGrants(staff)),
    roleCodes: staff.roles.map(({ code }) => code),
    provedAt: session.provedAt,
    ...(device === undefined ? {} : { device }),
  };
}

/** Brings the shipped roles up to date; called at every start. */
export async function updateRoles(deps: StaffDeps): Promise<void> {
  await deps.db.transaction(async (tx) => ok(await writeRoles(tx)));
}
