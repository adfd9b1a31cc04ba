import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { UserErrorType, toUserErrors } from '../../../platform/graphql/errors/user-error';
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

@InputType({ description: 'What `endStaffSession` needs.' })
export class EndStaffSessionInput {
  @Field(() => ID, { description: 'Which of the own sessions.' })
  sessionId: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `endStaffSession` did. Either `sessionId` is set or `userErrors` is not empty.',
})
export class EndStaffSessionPayload {
  @Field(() => ID, { nullable: true, description: 'The session that ended, unless refused.' })
  sessionId: string | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({ simpleResolvers: true, description: 'What `endOtherStaffSessions` did.' })
export class EndOtherStaffSessionsPayload {
  @Field(() => ID, { description: 'The session that is left.' })
  sessionId: string;

  @Field(() => [UserErrorType], { description: 'Always empty.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `endSessionsOfStaff` needs.' })
export class EndSessionsOfStaffInput {
  @Field(() => ID, { description: 'Whose sessions.' })
  staffId: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `endSessionsOfStaff` did. Either `staff` is set or `userErrors` is not empty.',
})
export class EndSessionsOfStaffPayload {
  @Field(() => StaffMemberType, {
    nullable: true,
    description: 'Who is signed out everywhere, unless refused or gone.',
  })
  staff: StaffMemberType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

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
