import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { always, definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { staffById } from '../accounts/staff-members.queries';
import { StaffMemberType } from '../accounts/staff.type';
import { actingStaff } from '../acting-staff.graphql';
import type { StaffDeps } from '../deps';
import { endOwnOtherSessions, endOwnSession, endSessionsOfStaff, staffSessions } from './staff-sessions';

@ObjectType('StaffSession', {
  simpleResolvers: true,
  description: 'A place where a staff member is signed in.',
})
export class StaffSessionType {
  @Field(() => ID, { description: 'Id of the session; it is not the cookie.' })
  id: string;

  @Field(() => Date, { description: 'When it began.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it was last used, to the minute.' })
  lastSeenAt: Date;

  @Field(() => String, {
    description: 'Browser and system, such as `Chrome, Android`; empty if they are not known.',
  })
  device: string;

  @Field(() => Boolean, { description: 'Whether this request belongs to it.' })
  isCurrent: boolean;
}

@MutationInput()
export class EndStaffSessionInput {
  @Field(() => ID, { description: 'Which of the own sessions.' })
  sessionId: string;
}

export const EndStaffSessionPayload = definePayload('EndStaffSession', {
  sessionId: unlessRefused(ID, 'The session that ended'),
});

export const EndOtherStaffSessionsPayload = definePayload(
  'EndOtherStaffSessions',
  { sessionId: always(ID, 'The session that is left.') },
  { userErrors: 'Always empty.' },
);

@MutationInput()
export class EndSessionsOfStaffInput {
  @Field(() => ID, { description: 'Whose sessions.' })
  staffId: string;
}

export const EndSessionsOfStaffPayload = definePayload('EndSessionsOfStaff', {
  staff: orNull(StaffMemberType, 'Who is signed out everywhere, unless refused or gone.'),
});

/** Where staff are signed in. */
@Resolver()
export class StaffSessionResolver {
  constructor(private readonly deps: StaffDeps) {}

  @Access({ staff: 'own' })
  @Query(() => [StaffSessionType], {
    description: 'Where the caller is signed in, the place used last first; at most 100.',
  })
  async ownSessions(@Ctx() { actor }: Context): Promise<StaffSessionType[]> {
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
  ): Promise<PayloadOf<typeof EndStaffSessionPayload>> {
    const result = await endOwnSession(this.deps, actingStaff(context.actor), sessionId);
    if (!result.ok) return { sessionId: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { sessionId: result.value.id, userErrors: [] };
  }

  @Access({ staff: 'own' })
  @Mutation(() => EndOtherStaffSessionsPayload, {
    description: "Ends all of the caller's own sessions but the one in use.",
  })
  async endOtherStaffSessions(
    @Ctx() { actor }: Context,
  ): Promise<PayloadOf<typeof EndOtherStaffSessionsPayload>> {
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
  ): Promise<PayloadOf<typeof EndSessionsOfStaffPayload>> {
    const result = await endSessionsOfStaff(this.deps, actingStaff(context.actor), staffId);
    if (!result.ok) return { staff: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { staff: await context.loader(staffById).load(result.value.id), userErrors: [] };
  }
}
