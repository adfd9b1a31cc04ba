import type { Actor } from '../../platform/auth/actor';
import { findSession, sweepSessions } from '../../platform/auth/sessions';
import { sweepThrottles } from '../../platform/auth/throttle';
import type { Module } from '../../platform/module';
import { ok } from '../../shared/result';
import { StaffChallengeEntity, StaffRecoveryCodeEntity, StaffTotpEntity } from './data/second-factor.entity';
import { sweepChallenges } from './data/second-factors';
import { StaffMemberEntity, StaffMemberRoleEntity, StaffRoleEntity } from './data/staff.entity';
import { STAFF_PERSONAL_DATA } from './data/personal-data';
import { activeStaff, staffById } from './data/staff-members';
import { SecondFactorResolver } from './graphql/second-factor.resolver';
import { StaffSessionResolver } from './graphql/staff-session.resolver';
import { StaffResolver, ViewerStaffResolver } from './graphql/staff.resolver';
import type { StaffDeps } from './use-cases/create-staff';
import { writeRoles } from './use-cases/create-staff';
import type { SecondFactorDeps } from './use-cases/use-code';

export { staffById } from './data/staff-members';
export { totpCodeAt } from './domain/one-time-code';
export { ROLES } from './domain/roles';
export { StaffMemberType } from './graphql/staff.type';
export { SAMPLE_STAFF, seedSampleStaff } from './use-cases/seed-sample-staff';
export type { NewStaff, StaffDeps } from './use-cases/create-staff';
export { createStaff } from './use-cases/create-staff';
export { resetSecondFactorByEmail } from './use-cases/reset-second-factor';
export { issueSetUpToken } from './use-cases/set-up-library';

/** The tables of this room. */
export const STAFF_ENTITIES = [StaffRoleEntity, StaffMemberEntity, StaffMemberRoleEntity, StaffTotpEntity, StaffRecoveryCodeEntity, StaffChallengeEntity];

/** Opens the room of staff, their roles and their sessions. */
export function createStaffRoom(deps: SecondFactorDeps): Module {
  const sweep = async (): Promise<string> => {
    await sweepThrottles(deps.db, deps.clock.now());
    await sweepChallenges(deps.db, deps.clock.now());
    return `${await sweepSessions(deps.db, deps.clock.now())} sessions ended`;
  };
  return {
    name: 'staff', personalData: STAFF_PERSONAL_DATA,
    resolvers: [new StaffResolver(deps), new SecondFactorResolver(deps), new StaffSessionResolver(deps), new ViewerStaffResolver()],
    nodes: [{ prefix: 'stf', type: 'StaffMember', load: async (context, id) => (context.actor.kind === 'staff' ? context.loader(staffById).load(id) : null) }],
    jobs: [{ name: 'sweep-sessions', everyMinutes: 60, run: sweep }],
  };
}

/** Finds out which staff member a session cookie belongs to; null when the session ended or the person left. */
export async function staffActor(deps: StaffDeps, token: string): Promise<Actor | null> {
  const session = await findSession(deps.db, deps.clock, 'staff', token);
  if (!session) return null;
  const [staff] = await activeStaff(deps.db, [session.subjectId]);
  if (staff && session.isLimited) return { kind: 'enrolling', staffId: staff.id, sessionId: session.id };
  return staff ? { kind: 'staff', staffId: staff.id, sessionId: session.id, permissions: new Set(staff.permissions) } : null;
}

/** Brings the shipped roles up to date; called at every start. */
export async function updateRoles(deps: StaffDeps): Promise<void> {
  await deps.db.transaction(async (tx) => ok(await writeRoles(tx)));
}
