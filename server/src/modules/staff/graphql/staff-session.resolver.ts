import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { staffById } from '../data/staff-members';
import type { StaffDeps } from '../use-cases/staff-deps';
import {
  endOwnOtherSessions,
  endOwnSession,
  endSessionsOfStaff,
  staffSessions,
} from '../use-cases/staff-sessions';
import { actingStaff } from './acting-staff';
import {
  EndSessionsOfStaffInput,
  EndSessionsOfStaffPayload,
  EndOtherStaffSessionsPayload,
  EndStaffSessionInput,
  EndStaffSessionPayload,
  StaffSessionType,
} from './staff-session.type';

/** Where staff are signed in. */
@Resolver()
export class StaffSessionResolver {
  constructor(private readonly deps: StaffDeps) {}

  @Access({ staff: 'own' })
  @Query(() => [StaffSessionType], {
    description: 'Where the caller is signed in, the place used last first; at most 100.',
  })
  async ownSessions(@Ctx() { actor }: Context): Promise<unknown> {
    const { staffId, sessionId } = actingStaff(actor);
    return (await staffSessions(this.deps, staffId)).map((session) => ({
      ...session,
      isCurrent: session.id === sessionId,
    }));
  }

  @Access({ staff: 'own' })
  @Mutation(() => EndStaffSessionPayload, { description: "Ends one of the caller's own sessions." })
  async endStaffSession(
    @Arg('input', () => EndStaffSessionInput, { description: 'Which.' }) { sessionId }: EndStaffSessionInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await endOwnSession(this.deps, actingStaff(context.actor), sessionId);
    if (!result.ok) return { sessionId: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { sessionId: result.value.id, userErrors: [] };
  }

  @Access({ staff: 'own' })
  @Mutation(() => EndOtherStaffSessionsPayload, {
    description: "Ends all of the caller's own sessions but the one in use.",
  })
  async endOtherStaffSessions(@Ctx() { actor }: Context): Promise<unknown> {
    const staff = actingStaff(actor);
    await endOwnOtherSessions(this.deps, staff);
    return { sessionId: staff.sessionId, userErrors: [] };
  }

  @Access({ staff: 'staff.manage' })
  @Mutation(() => EndSessionsOfStaffPayload, { description: 'Ends all sessions of a staff member at once.' })
  async endSessionsOfStaff(
    @Arg('input', () => EndSessionsOfStaffInput, { description: 'Whose.' })
    { staffId }: EndSessionsOfStaffInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await endSessionsOfStaff(this.deps, actingStaff(context.actor), staffId);
    if (!result.ok) return { staff: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { staff: await context.loader(staffById).load(result.value.id), userErrors: [] };
  }
}
