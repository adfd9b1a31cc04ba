import type { Actor } from '../../platform/auth/actor';
import { liveSession, sessionKey, sweepSessions } from '../../platform/auth/sessions';
import { sweepThrottles } from '../../platform/auth/sign-in/throttle';
import type { Module } from '../../platform/module';
import { ok } from '../../shared/result';
import { sweepChallenges } from './data/second-factors';
import { rightsOf } from './domain/grants';
import { STAFF_PERSONAL_DATA } from './data/personal-data';
import { grantsOf, staffById, staffWithSession } from './data/staff-members';
import { AuditResolver } from './graphql/audit.resolver';
import { RoleResolver } from './graphql/role.resolver';
import { SecondFactorResolver } from './graphql/second-factor.resolver';
import { SignInAlarmResolver } from './graphql/sign-in-alarm.resolver';
import { StaffAccountResolver } from './graphql/staff-account.resolver';
import { StaffAssignmentResolver } from './graphql/staff-account.type';
import { StaffPasskeyResolver } from './graphql/staff-passkey.resolver';
import { StaffSessionResolver } from './graphql/staff-session.resolver';
import { StaffResolver, ViewerStaffResolver } from './graphql/staff.resolver';
import { forgetOldAudit } from './use-cases/export-audit';
import type { StaffDeps } from './use-cases/staff-deps';
import { writeRoles } from './use-cases/create-staff';
import type { SecondFactorDeps } from './use-cases/use-code';

export { staffById } from './data/staff-members';
export { anyStaffById } from './data/staff-members';
export { totpCodeAt } from './domain/one-time-code';
export { ROLES } from './domain/roles';
export { StaffMemberType } from './graphql/staff.type';
export { SAMPLE_STAFF, seedSampleStaff } from './use-cases/seed-sample-staff';
export type { NewStaff } from './use-cases/create-staff';
export type { StaffDeps } from './use-cases/staff-deps';
export { createStaff } from './use-cases/create-staff';
export { resetSecondFactorByEmail } from './use-cases/reset-second-factor';
export { issueSetUpToken } from './use-cases/set-up-library';

/** Opens the room of staff, their roles and their sessions. */
export function createStaffRoom(deps: SecondFactorDeps & { readonly staffOrigin: string }): Module {
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
      new SignInAlarmResolver(),
    ],
    nodes: [
      {
        prefix: 'stf',
        type: 'StaffMember',
        load: async (context, id) =>
          context.actor.kind === 'staff' ? context.loader(staffById).load(id) : null,
      },
    ],
    things: [{ prefix: 'stf', table: 'staff_member' }],
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
    ...rightsOf(grantsOf(staff)),
    roleCodes: staff.roles.map(({ code }) => code),
    provedAt: session.provedAt,
  };
}

/** Brings the shipped roles up to date; called at every start. */
export async function updateRoles(deps: StaffDeps): Promise<void> {
  await deps.db.transaction(async (tx) => ok(await writeRoles(tx)));
}
